package outward.address;

import java.util.Optional;

/**
 * What a Teredo address says (RFC 4380 section 4, facts P20): the Teredo server, 16 flag bits (random ones since
 * RFC 5991), and the UDP port and IPv4 address that the client's NAT shows.
 */
public record Teredo(Ipv4 server, int flags, int port, Ipv4 client) {
    /** 2001::/32, RFC 4380 section 2.6. */
    public static final Ipv6Prefix RANGE = Ipv6Prefix.parse("2001::/32");

    private static final int SIXTEEN_BITS = 0xffff;

    /** Refuses flags and ports that are not 16 bits wide. */
    public Teredo {
        if ((flags & ~SIXTEEN_BITS) != 0 || (port & ~SIXTEEN_BITS) != 0) {
            throw new IllegalArgumentException("Flags %x or port %d are not 16 bits wide".formatted(flags, port));
        }
    }

    /** The /64 of all clients of that server: 2001:0:WWXX:YYZZ::/64 (facts P16). */
    public static Ipv6Prefix prefix(Ipv4 server) {
        return new Ipv6Prefix(new Ipv6(RANGE.network().high() | Integer.toUnsignedLong(server.bits()), 0), 64);
    }

    /** Takes a Teredo address apart; empty outside 2001::/32. Belonging to a site is {@link #prefix}'s question. */
    public static Optional<Teredo> decode(Ipv6 address) {
        if (!RANGE.contains(address)) {
            return Optional.empty();
        }
        long low = address.low();
        int port = ((int) (low >>> 32) & SIXTEEN_BITS) ^ SIXTEEN_BITS;
        return Optional.of(new Teredo(new Ipv4((int) address.high()), (int) (low >>> 48), port, new Ipv4((int) ~low)));
    }

    /** The address; port and client stand in it inverted, so that no NAT rewrites them. */
    public Ipv6 encode() {
        long inverted = Integer.toUnsignedLong(~client.bits());
        long low = ((long) flags << 48) | ((long) (port ^ SIXTEEN_BITS) << 32) | inverted;
        return new Ipv6(prefix(server).network().high(), low);
    }
}
