/** The planned network of a site as an immutable value: a frame, one line per host, and how addresses are allocated. */
@NullMarked
package outward.design;

import org.jspecify.annotations.NullMarked;
