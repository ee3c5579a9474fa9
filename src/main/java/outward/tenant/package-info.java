/** Who you are: the firm that owns a workspace, its members, and the ways in: password and access token. */
@org.jspecify.annotations.NullMarked
package outward.tenant;
