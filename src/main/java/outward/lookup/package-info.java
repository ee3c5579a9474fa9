/** What an address is and whose: its kind by its bits, and the sites and hosts of the tenant that it belongs to. */
@NullMarked
package outward.lookup;

import org.jspecify.annotations.NullMarked;
