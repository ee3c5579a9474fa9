/** The ZIP of a runbook: what is in it with which verdict, and how it is written. */
@NullMarked
package outward.runbook.bundle;

import org.jspecify.annotations.NullMarked;
