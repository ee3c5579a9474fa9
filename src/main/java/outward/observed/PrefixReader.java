package outward.observed;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import outward.address.Ipv6Prefix;
import outward.directaccess.ClientPrefixes;
import outward.directaccess.InternalPrefix;
import outward.directaccess.LoadBalancing;
import outward.directaccess.Nat64Prefix;
import outward.observed.text.Words;

/** The prefixes that the configuration states. One that can never serve in its field is shown, with the reason. */
final class PrefixReader {
    static final String INTERNAL = "InternalIPv6Prefix";
    static final String CLIENT = "ClientIPv6Prefix";

    private final Printout printout;
    private final Draft draft;

    PrefixReader(Printout printout, Draft draft) {
        this.printout = printout;
        this.draft = draft;
    }

    void read() {
        draft.observed(
                SiteField.INTERNAL_PREFIXES,
                printout.list(Printed.DIRECT_ACCESS, INTERNAL, Words::prefix)
                        .map(f -> new Found<>(f.value().stream().distinct().toList(), f.from()))
                        .filter(f -> usable(INTERNAL, f.value(), f.from(), InternalPrefix::refusal)));
        draft.observed(SiteField.CLIENT_PREFIX, clientPrefix(CLIENT));
        draft.observed(SiteField.VPN_PREFIX, clientPrefix("IPv6Prefix"));
        draft.observed(SiteField.NAT64_PREFIX, nat64());
    }

    private Optional<Found<Ipv6Prefix>> clientPrefix(String name) {
        return printout.one(Printed.DIRECT_ACCESS, name, Words::prefix)
                .filter(f -> usable(name, List.of(f.value()), f.from(), PrefixReader::clientRefusal));
    }

    /** Its length goes with load balancing; whether the two fit is a finding's business. */
    private static Optional<String> clientRefusal(Ipv6Prefix prefix) {
        return ClientPrefixes.refusal(prefix, LoadBalancing.NLB)
                .flatMap(reason -> ClientPrefixes.refusal(prefix, LoadBalancing.NONE));
    }

    /** PrefixMapping pairs the NAT64 prefix with an IPv4 range (Microsoft's New-NetNatTransitionConfiguration). */
    private Optional<Found<Ipv6Prefix>> nat64() {
        String name = "PrefixMapping";
        var found = printout.list(Printed.NAT_TRANSITION, name, Words::mapped);
        List<Ipv6Prefix> prefixes = found.stream()
                .flatMap(f -> f.value().stream())
                .flatMap(List::stream)
                .distinct()
                .toList();
        return found.filter(f -> prefixes.size() == 1)
                .map(f -> new Found<>(prefixes.get(0), f.from()))
                .filter(f -> usable(name, prefixes, f.from(), Nat64Prefix::refusal));
    }

    private boolean usable(
            String name, List<Ipv6Prefix> prefixes, String from, Function<Ipv6Prefix, Optional<String>> refusal) {
        List<String> reasons =
                prefixes.stream().map(refusal).flatMap(Optional::stream).toList();
        reasons.forEach(reason -> draft.caution(name, reason, from));
        return reasons.isEmpty();
    }
}
