/** What somebody may do: the firm that owns a workspace, its members, their roles and rights, and access tokens. */
@org.jspecify.annotations.NullMarked
package outward.tenant;
