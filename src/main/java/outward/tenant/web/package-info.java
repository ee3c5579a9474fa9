/** Signing in and out, the first start, and whose request it is. */
@org.jspecify.annotations.NullMarked
package outward.tenant.web;
