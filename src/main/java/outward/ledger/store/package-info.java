/** The ledger in PostgreSQL. */
@NullMarked
package outward.ledger.store;

import org.jspecify.annotations.NullMarked;
