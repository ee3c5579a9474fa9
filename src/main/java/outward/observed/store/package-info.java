/** Keeps what was brought from hosts and servers, as it was printed. */
@NullMarked
package outward.observed.store;

import org.jspecify.annotations.NullMarked;
