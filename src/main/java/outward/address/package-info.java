/** IPv4 and IPv6 addresses, prefixes and interface identifiers as values: read, printed, compared, contained. */
@NullMarked
package outward.address;

import org.jspecify.annotations.NullMarked;
