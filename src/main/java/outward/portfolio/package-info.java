/** The portfolio: where each site of a firm stands, gathered from the rooms that know it. */
@NullMarked
package outward.portfolio;

import org.jspecify.annotations.NullMarked;
