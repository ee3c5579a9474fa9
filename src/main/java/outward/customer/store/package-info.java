/** Keeps the inventory in PostgreSQL; the constraints there are the last word on names, addresses and overlap. */
@NullMarked
package outward.customer.store;

import org.jspecify.annotations.NullMarked;
