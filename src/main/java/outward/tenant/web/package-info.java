/** What a request may do. */
@org.jspecify.annotations.NullMarked
package outward.tenant.web;
