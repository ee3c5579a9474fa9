package outward.directaccess;

import static java.util.Comparator.naturalOrder;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import outward.address.Ipv4;
import outward.address.Ipv4Range;
import outward.address.Ipv6Prefix;
import outward.address.Teredo;

/**
 * The public addresses on the external adapter of an edge server: one or two different ones, as entered. Windows uses
 * no third, neither for 6to4 (facts P2) nor for Teredo (P16).
 */
public record PublicIpv4(List<Ipv4> addresses) {
    private static final Set<Ipv4Range> PRIVATE =
            EnumSet.of(Ipv4Range.PRIVATE_10, Ipv4Range.PRIVATE_172, Ipv4Range.PRIVATE_192);
    /** Documentation (RFC 5737) and Microsoft's lab network: allowed for a lab, never the Internet (facts P37). */
    private static final Set<Ipv4Range> LAB = EnumSet.of(
            Ipv4Range.DOCUMENTATION_1, Ipv4Range.DOCUMENTATION_2, Ipv4Range.DOCUMENTATION_3, Ipv4Range.MICROSOFT_LAB);

    /** Refuses none, three or more, the same twice, and what {@link #refusal} refuses. */
    public PublicIpv4 {
        addresses = List.copyOf(addresses);
        if (addresses.isEmpty()
                || addresses.size() > 2
                || addresses.stream().distinct().count() < addresses.size()) {
            throw new IllegalArgumentException("An edge has one or two different public addresses, not " + addresses);
        }
        addresses.stream()
                .flatMap(address -> refusal(address).stream())
                .findFirst()
                .ifPresent(reason -> {
                    throw new IllegalArgumentException(reason);
                });
    }

    /**
     * Why clients on the Internet could never reach a server at this address (facts P36); empty where they could.
     * Windows itself would take carrier NAT addresses for public (P35).
     */
    public static Optional<String> refusal(Ipv4 address) {
        return Ipv4Range.of(address)
                .filter(range -> !LAB.contains(range))
                .map(range -> sentence(address, range)
                        + (PRIVATE.contains(range)
                                ? ": a server with this address stands behind NAT, where the organisation prefix is a unique local /48 (fd00::/8)."
                                : ": clients on the Internet cannot reach it; enter a public address."));
    }

    /** Why this address is right in a lab only (facts P37); empty for others. */
    public static Optional<String> warning(Ipv4 address) {
        return Ipv4Range.of(address)
                .filter(LAB::contains)
                .map(range -> sentence(address, range) + ": right in a lab, wrong on the Internet.");
    }

    private static String sentence(Ipv4 address, Ipv4Range range) {
        return "%s is %s (%s, %s)".formatted(address, range.meaning(), range.prefix(), range.source());
    }

    /** The address that prefixes come from: the lower of a consecutive pair whatever the order, else the first. */
    public Ipv4 first() {
        return consecutive() ? lower() : addresses.get(0);
    }

    /** Whether there are two and one follows the other as a number: what Teredo needs (facts P16, P17). */
    public boolean consecutive() {
        return addresses.size() == 2 && addresses.contains(lower().next());
    }

    private Ipv4 lower() {
        return addresses.stream().min(naturalOrder()).orElseThrow();
    }

    /** 2001:0:WWXX:YYZZ::/64 of the lower address (facts P16); empty without two consecutive ones. */
    public Optional<Ipv6Prefix> teredoPrefix() {
        return consecutive() ? Optional.of(Teredo.prefix(lower())) : Optional.empty();
    }

    /**
     * Whether the pair is consecutive as numbers but the wrong way round as text, such as .9 and .10: an old console
     * is remembered to have sorted them so (facts P22, unproven): warn, do not refuse.
     */
    public boolean textSortTrap() {
        return consecutive() && lower().toString().compareTo(lower().next().toString()) > 0;
    }
}
