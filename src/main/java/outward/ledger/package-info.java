/** What is recorded as carried out, step by step on each host and for the site, and what follows from it. */
@NullMarked
package outward.ledger;

import org.jspecify.annotations.NullMarked;
