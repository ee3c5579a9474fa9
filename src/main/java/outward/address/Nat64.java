package outward.address;

import java.util.Optional;

/** IPv4 addresses behind a NAT64 prefix (RFC 6052 section 2.2). Windows uses a /96 and no other length (facts P9). */
public final class Nat64 {
    /** The one length that the DirectAccess samples show (facts P9, P11). */
    public static final int LENGTH = 96;

    private Nat64() {}

    /** The prefix with the IPv4 address in its last 32 bits; refuses a prefix that is not a /96. */
    public static Ipv6 embed(Ipv6Prefix prefix, Ipv4 address) {
        Ipv6 network = requireLength(prefix).network();
        return new Ipv6(network.high(), network.low() | Integer.toUnsignedLong(address.bits()));
    }

    /** The IPv4 address that stands behind an address of that /96; empty for addresses outside. */
    public static Optional<Ipv4> embedded(Ipv6Prefix prefix, Ipv6 address) {
        return requireLength(prefix).contains(address) ? Optional.of(new Ipv4((int) address.low())) : Optional.empty();
    }

    private static Ipv6Prefix requireLength(Ipv6Prefix prefix) {
        if (prefix.length() != LENGTH) {
            throw new IllegalArgumentException("A NAT64 prefix is a /96, not " + prefix);
        }
        return prefix;
    }
}
