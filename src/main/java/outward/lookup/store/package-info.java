/** Finds in PostgreSQL what an address or a word belongs to. */
@NullMarked
package outward.lookup.store;

import org.jspecify.annotations.NullMarked;
