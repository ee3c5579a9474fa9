/** Proof for programs and pages. */
@NullMarked
package outward.proof.web;

import org.jspecify.annotations.NullMarked;
