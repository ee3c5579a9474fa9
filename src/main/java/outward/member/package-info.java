/** Who is in the firm: inviting, roles and customers, shutting out, removing. */
@org.jspecify.annotations.NullMarked
package outward.member;
