/** How machines differ from the design they are held against, by which cause, and what mends it. */
@NullMarked
package outward.observed.drift;

import org.jspecify.annotations.NullMarked;
