/** The portfolio from PostgreSQL, a page of it in a fixed number of statements. */
@NullMarked
package outward.portfolio.store;

import org.jspecify.annotations.NullMarked;
