/** Reads what a DirectAccess server printed or reported, and compares it with what is known about its site. */
@NullMarked
package outward.observed;

import org.jspecify.annotations.NullMarked;
