/** The audit trail on a page and in the machine interface. */
@org.jspecify.annotations.NullMarked
package outward.audit.web;
