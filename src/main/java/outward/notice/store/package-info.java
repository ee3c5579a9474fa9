/** Notices and their deliveries in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package outward.notice.store;
