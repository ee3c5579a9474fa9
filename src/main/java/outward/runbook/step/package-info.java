/** The chapters of a runbook, one small class each, and their order for each method. */
@NullMarked
package outward.runbook.step;

import org.jspecify.annotations.NullMarked;
