/** Proof in PostgreSQL. */
@NullMarked
package outward.proof.store;

import org.jspecify.annotations.NullMarked;
