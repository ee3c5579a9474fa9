/** The page that somebody works from in a change window, without a network: the steps, ticks, and the way back. */
@NullMarked
package outward.runbook.window;

import org.jspecify.annotations.NullMarked;
