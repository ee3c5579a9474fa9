/** Audit entries in their table. */
@org.jspecify.annotations.NullMarked
package outward.audit.store;
