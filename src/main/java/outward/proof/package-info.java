/** How far it is proven that a plan works, host by host, and by what. */
@NullMarked
package outward.proof;

import org.jspecify.annotations.NullMarked;
