/** The ordered work that carries a plan out: steps, script files, documents, and the ZIP that holds them. */
@NullMarked
package outward.runbook;

import org.jspecify.annotations.NullMarked;
