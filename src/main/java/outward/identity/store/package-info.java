/** Identities, memberships and sessions in the database. */
@org.jspecify.annotations.NullMarked
package outward.identity.store;
