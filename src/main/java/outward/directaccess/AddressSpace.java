package outward.directaccess;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import outward.address.Ipv6Prefix;
import outward.address.Ipv6Range;
import outward.address.SixToFour;

/** Which parts of IPv6 can number an intranet or its clients at all (facts P39). */
final class AddressSpace {
    private static final Set<Ipv6Range> USABLE = EnumSet.of(
            Ipv6Range.GLOBAL_UNICAST, Ipv6Range.UNIQUE_LOCAL, Ipv6Range.SIX_TO_FOUR, Ipv6Range.DOCUMENTATION);
    /** Prefix, eight bits, and the forty-bit Global ID (RFC 4193 section 3.1) all zero. */
    private static final Ipv6Prefix ZERO_GLOBAL_ID = Ipv6Prefix.parse("fd00::/48");

    private AddressSpace() {}

    static Optional<String> refusal(Ipv6Prefix prefix) {
        return Ipv6Range.of(prefix)
                .map(range -> USABLE.contains(range) ? Optional.<String>empty() : Optional.of(sentence(prefix, range)))
                .orElseGet(() -> Optional.of(prefix + " is no part of the global or unique local address space."))
                .or(() -> privateSixToFour(prefix));
    }

    private static Optional<String> privateSixToFour(Ipv6Prefix prefix) {
        return SixToFour.embedded(prefix.network())
                .flatMap(PublicIpv4::refusal)
                .map(reason -> "%s is made from an address that cannot be public: %s".formatted(prefix, reason));
    }

    private static String sentence(Ipv6Prefix prefix, Ipv6Range range) {
        return "%s is %s (%s, %s) and cannot be used here."
                .formatted(prefix, range.meaning(), range.prefix(), range.source());
    }

    static Optional<String> warning(Ipv6Prefix prefix) {
        if (ZERO_GLOBAL_ID.contains(prefix)) {
            return Optional.of(prefix + " has a Global ID of zero; RFC 4193 wants a random one.");
        }
        if (Ipv6Range.DOCUMENTATION.prefix().contains(prefix)) {
            return Optional.of(prefix + " is for documentation (RFC 3849): right in a lab only.");
        }
        return SixToFour.embedded(prefix.network()).flatMap(PublicIpv4::warning);
    }
}
