/** A real PostgreSQL of our own in the data folder: unpacked, initialised, started, adopted and stopped with care. */
@org.jspecify.annotations.NullMarked
package outward.database.embedded;
