package outward.lookup;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv4;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.address.Isatap;
import outward.address.Nat64;
import outward.address.SixToFour;
import outward.address.Teredo;

/**
 * What the bits of an address say.
 *
 * @param embedded the IPv4 address in it: of a Teredo client as its NAT shows it, of an ISATAP host, behind NAT64, or
 *     that a 6to4 prefix was made from; null where there is none
 * @param teredo the parts of a Teredo address, else null
 */
public record Anatomy(
        AddressKind kind, @Nullable Ipv4 embedded, @Nullable Teredo teredo) {
    static final Ipv6Prefix WELL_KNOWN_NAT64 = Ipv6Prefix.parse("64:ff9b::/96");
    private static final Ipv6Prefix MAPPED = Ipv6Prefix.parse("::ffff:0:0/96");
    /** The subnet and zeros that every Microsoft sample of a NAT64 prefix has (facts P9). */
    private static final long NAT64_SUBNET = 0x7777;

    private record Range(Ipv6Prefix prefix, AddressKind kind) {
        static Range of(String prefix, AddressKind kind) {
            return new Range(Ipv6Prefix.parse(prefix), kind);
        }
    }

    private static final Range[] RANGES = {
        Range.of("::/128", AddressKind.UNSPECIFIED),
        Range.of("::1/128", AddressKind.LOOPBACK),
        Range.of("ff00::/8", AddressKind.MULTICAST),
        Range.of("fe80::/10", AddressKind.LINK_LOCAL),
        Range.of("fec0::/10", AddressKind.SITE_LOCAL),
        Range.of("fc00::/7", AddressKind.ULA),
        Range.of("2001:db8::/32", AddressKind.DOCUMENTATION),
        Range.of("2000::/3", AddressKind.GLOBAL),
        Range.of("::/0", AddressKind.RESERVED),
    };

    /** Takes an address apart. What carries an IPv4 address is told before the range that it lies in. */
    public static Anatomy of(Ipv6 address) {
        Optional<Teredo> teredo = Teredo.decode(address);
        if (teredo.isPresent()) {
            return new Anatomy(AddressKind.TEREDO, teredo.get().client(), teredo.get());
        }
        return Stream.<Function<Ipv6, Optional<Anatomy>>>of(
                        Anatomy::mapped, Anatomy::isatap, Anatomy::nat64, Anatomy::sixToFour)
                .flatMap(reader -> reader.apply(address).stream())
                .findFirst()
                .orElseGet(() -> new Anatomy(range(address), null, null));
    }

    private static Optional<Anatomy> mapped(Ipv6 address) {
        return Nat64.embedded(MAPPED, address).map(ipv4 -> new Anatomy(AddressKind.IPV4_MAPPED, ipv4, null));
    }

    private static Optional<Anatomy> isatap(Ipv6 address) {
        return Isatap.embedded(address)
                .filter(ipv4 -> range(address) != AddressKind.MULTICAST)
                .map(ipv4 -> new Anatomy(AddressKind.ISATAP, ipv4, null));
    }

    /** The well-known prefix, or a ULA whose subnet is the one that DirectAccess translates in. */
    private static Optional<Anatomy> nat64(Ipv6 address) {
        Ipv6Prefix own = Ipv6Prefix.containing(address, Nat64.LENGTH);
        boolean shaped = range(address) == AddressKind.ULA
                && (address.high() & 0xffff) == NAT64_SUBNET
                && own.network().low() == 0
                && address.low() != 0;
        return Nat64.embedded(shaped ? own : WELL_KNOWN_NAT64, address)
                .map(ipv4 -> new Anatomy(AddressKind.NAT64, ipv4, null));
    }

    private static Optional<Anatomy> sixToFour(Ipv6 address) {
        return SixToFour.embedded(address).map(ipv4 -> new Anatomy(AddressKind.SIX_TO_FOUR, ipv4, null));
    }

    private static AddressKind range(Ipv6 address) {
        return Stream.of(RANGES)
                .filter(range -> range.prefix().contains(address))
                .findFirst()
                .orElseThrow()
                .kind();
    }
}
