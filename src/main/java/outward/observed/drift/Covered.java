package outward.observed.drift;

import java.util.Collection;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.observed.host.AddressSpan;
import outward.observed.host.SeenIpsecRule;
import outward.observed.host.SeenManagementServer;

/** Addresses from first to last, those that overlap joined, so that many hosts can be asked for. */
final class Covered {
    private final TreeMap<Ipv6, Ipv6> lastByFirst = new TreeMap<>();

    private Covered(Stream<AddressSpan> spans) {
        spans.sorted((a, b) -> a.first().compareTo(b.first())).forEach(this::join);
    }

    /** What the entries of the list stand for. */
    static Covered by(Collection<SeenManagementServer> entries) {
        return new Covered(entries.stream()
                .flatMap(e -> Stream.concat(
                        e.addresses().stream().map(a -> new AddressSpan(a, a)),
                        Stream.ofNullable(e.prefix()).map(AddressSpan::of))));
    }

    /**
     * What the ends of the rules name, by address or /64: a wider range is that of the intranet tunnel, which is up only
     * once a user has signed in.
     */
    static Covered byRules(Collection<SeenIpsecRule> rules) {
        return new Covered(rules.stream()
                .flatMap(r -> Stream.of(r.local(), r.remote()))
                .filter(Objects::nonNull)
                .flatMap(Collection::stream)
                .filter(span -> span.first().high() == span.last().high()));
    }

    private void join(AddressSpan span) {
        var before = lastByFirst.lastEntry();
        if (before != null && span.first().compareTo(before.getValue()) <= 0) {
            Ipv6 last = before.getValue().compareTo(span.last()) >= 0 ? before.getValue() : span.last();
            lastByFirst.put(before.getKey(), last);
        } else {
            lastByFirst.put(span.first(), span.last());
        }
    }

    boolean holds(Ipv6 address) {
        return holds(new AddressSpan(address, address));
    }

    boolean holds(Ipv6Prefix prefix) {
        return holds(AddressSpan.of(prefix));
    }

    private boolean holds(AddressSpan span) {
        var entry = lastByFirst.floorEntry(span.first());
        return entry != null && span.last().compareTo(entry.getValue()) <= 0;
    }
}
