package outward.address;

import java.util.Optional;

/** 6to4 (RFC 3056): a /48 for every IPv4 address. Arithmetic only; which addresses may be used is asked elsewhere. */
public final class SixToFour {
    /** 2002::/16, RFC 3056 section 2. */
    public static final Ipv6Prefix RANGE = Ipv6Prefix.parse("2002::/16");

    private SixToFour() {}

    /** 2002:WWXX:YYZZ::/48 (facts P2). */
    public static Ipv6Prefix prefix(Ipv4 address) {
        long embedded = Integer.toUnsignedLong(address.bits()) << 16;
        return new Ipv6Prefix(new Ipv6(RANGE.network().high() | embedded, 0), 48);
    }

    /** The address of the 6to4 host itself, 2002:WWXX:YYZZ::WWXX:YYZZ (facts P13). */
    public static Ipv6 hostAddress(Ipv4 address) {
        return prefix(address).address(InterfaceId.of(address));
    }

    /** The IPv4 address that a 6to4 address was made from; empty outside 2002::/16. */
    public static Optional<Ipv4> embedded(Ipv6 address) {
        return RANGE.contains(address) ? Optional.of(new Ipv4((int) (address.high() >>> 16))) : Optional.empty();
    }
}
