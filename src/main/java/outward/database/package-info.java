/** The ground under every feature: ids, the embedded PostgreSQL, and the tenant that a transaction is bound to. */
@org.jspecify.annotations.NullMarked
package outward.database;
