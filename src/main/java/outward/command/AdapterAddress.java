package outward.command;

import outward.address.Ipv6;
import outward.address.Ipv6Prefix;

/** A unicast address of an adapter; {@code deprecated}: its preferred lifetime is over (RFC 4862 section 5.5.4). */
public record AdapterAddress(Ipv6 address, int prefixLength, boolean deprecated) {
    private static final Ipv6Prefix LINK_LOCAL = Ipv6Prefix.parse("fe80::/10");

    /** An address that is not deprecated. */
    public static AdapterAddress of(Ipv6 address, int prefixLength) {
        return new AdapterAddress(address, prefixLength, false);
    }

    /** The network that the address puts on the link: for a /128 the address alone (facts P8). */
    Ipv6Prefix network() {
        return Ipv6Prefix.containing(address, prefixLength);
    }

    static boolean isLinkLocal(Ipv6 address) {
        return LINK_LOCAL.contains(address);
    }

    /** The scope of a unicast address as a number that can be compared (RFC 6724 section 3.1): link-local or global. */
    static int scope(Ipv6 address) {
        return isLinkLocal(address) ? 0x2 : 0xe;
    }
}
