package outward.address;

import java.util.Optional;

/** ISATAP (RFC 5214): interface identifiers that carry an IPv4 address. */
public final class Isatap {
    /** 0:5efe, for addresses that are not globally unique (RFC 5214 section 6.1). */
    private static final long LOCAL = 0x0000_5efeL;
    /** 200:5efe, the same with the universal bit set, for globally unique addresses. */
    private static final long UNIVERSAL = 0x0200_5efeL;

    private static final int EMBEDDED_AT = 96;

    private Isatap() {}

    /** 0:5efe:WWXX:YYZZ, or 200:5efe:WWXX:YYZZ where the IPv4 address is globally unique (facts P33). */
    public static InterfaceId interfaceId(Ipv4 address) {
        long start = Ipv4Range.isGloballyUnique(address) ? UNIVERSAL : LOCAL;
        return new InterfaceId((start << 32) | Integer.toUnsignedLong(address.bits()));
    }

    /** The IPv4 address in an ISATAP-looking address; empty in any other. */
    public static Optional<Ipv4> embedded(Ipv6 address) {
        return isIdentifier(address.low()) ? Optional.of(new Ipv4((int) address.low())) : Optional.empty();
    }

    static boolean isIdentifier(long bits) {
        long start = bits >>> 32;
        return start == LOCAL || start == UNIVERSAL;
    }

    /** The IPv6 length, 96 to 128, of an IPv4 subnet seen through ISATAP: 96 and the IPv4 length (facts P34). */
    public static int subnetLength(int ipv4Length) {
        if (ipv4Length < 0 || ipv4Length > 32) {
            throw new IllegalArgumentException("Not an IPv4 prefix length: " + ipv4Length);
        }
        return EMBEDDED_AT + ipv4Length;
    }
}
