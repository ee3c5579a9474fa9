/** Letterheads in their table. */
@org.jspecify.annotations.NullMarked
package outward.letterhead.store;
