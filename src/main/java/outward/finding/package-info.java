/** What rules report about a design, how grave it is, what may be waived, and the verdict that follows. */
@NullMarked
package outward.finding;

import org.jspecify.annotations.NullMarked;
