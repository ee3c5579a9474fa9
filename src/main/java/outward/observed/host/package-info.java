/** Reads what a host or a server printed about its IPv6 state into one small model; guesses nothing. */
@NullMarked
package outward.observed.host;

import org.jspecify.annotations.NullMarked;
