/** Renumberings and retirements in PostgreSQL. */
@NullMarked
package outward.lifecycle.store;

import org.jspecify.annotations.NullMarked;
