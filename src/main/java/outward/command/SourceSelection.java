package outward.command;

import java.util.Comparator;
import java.util.List;
import outward.address.Ipv6;

/**
 * Which source address a sender uses (RFC 6724 section 5). The candidates are the addresses of the adapter that the
 * packet leaves by, as with Windows's strong host sends, so rule 5 is met by all. Rule 4 (mobility) and rule 5.5
 * (prefix advertised by the next hop) do not arise with static settings; rule 7 (temporary addresses) is not modelled.
 */
final class SourceSelection {
    private SourceSelection() {}

    /** The addresses that no other is preferred to: usually one, more where the choice is open, none where there is none. */
    static List<Ipv6> best(Adapter adapter, Ipv6 destination) {
        Comparator<AdapterAddress> preferred = preferredFirst(destination);
        List<AdapterAddress> ranked = adapter.addresses().stream()
                .filter(own -> AdapterAddress.scope(own.address()) >= AdapterAddress.scope(destination))
                .sorted(preferred)
                .toList();
        return ranked.stream()
                .takeWhile(own -> preferred.compare(own, ranked.get(0)) == 0)
                .map(AdapterAddress::address)
                .toList();
    }

    /** Rules 1, 2, 3, 6 and 8; what is left of rule 2 after too small scopes are out is that the smaller one wins. */
    private static Comparator<AdapterAddress> preferredFirst(Ipv6 destination) {
        int label = PolicyTable.label(destination);
        return Comparator.comparing((AdapterAddress own) -> !own.address().equals(destination))
                .thenComparing(own -> AdapterAddress.scope(own.address()))
                .thenComparing(AdapterAddress::deprecated)
                .thenComparing(own -> PolicyTable.label(own.address()) != label)
                .thenComparing(own -> -sharedBits(own, destination));
    }

    /** The leading bits that both have in common, at most the prefix length of the source (RFC 6724 section 2.2). */
    private static int sharedBits(AdapterAddress own, Ipv6 destination) {
        long high = own.address().high() ^ destination.high();
        long low = own.address().low() ^ destination.low();
        int shared = high != 0 ? Long.numberOfLeadingZeros(high) : 64 + Long.numberOfLeadingZeros(low);
        return Math.min(shared, own.prefixLength());
    }
}
