/** Finds in PostgreSQL which hosts may be the same computer. */
@NullMarked
package outward.machine.store;

import org.jspecify.annotations.NullMarked;
