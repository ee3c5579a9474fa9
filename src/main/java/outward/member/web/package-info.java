/** The pages of the firm's members. */
@org.jspecify.annotations.NullMarked
package outward.member.web;
