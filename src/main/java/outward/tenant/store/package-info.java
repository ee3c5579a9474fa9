/** Tenants, members and access tokens in the database. */
@org.jspecify.annotations.NullMarked
package outward.tenant.store;
