package outward.observed;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import outward.address.Ipv4;
import outward.address.Ipv6Prefix;
import outward.address.SixToFour;
import outward.directaccess.PublicIpv4;
import outward.directaccess.Topology;
import outward.observed.text.Words;

/** The public addresses of an edge: the first is in its 6to4 prefixes, the second on its external adapter only. */
final class PublicAddressReader {
    private final Printout printout;
    private final Draft draft;
    private final List<AddressRow> rows;

    PublicAddressReader(Printout printout, Draft draft, List<AddressRow> rows) {
        this.printout = printout;
        this.draft = draft;
        this.rows = rows;
    }

    void read(Optional<Topology> topology) {
        if (topology.filter(t -> t != Topology.EDGE).isPresent()) {
            return;
        }
        var internal = printout.list(Printed.DIRECT_ACCESS, PrefixReader.INTERNAL, Words::prefix);
        var client = printout.one(Printed.DIRECT_ACCESS, PrefixReader.CLIENT, Words::prefix);
        List<Ipv4> embedded = Stream.concat(
                        internal.stream().flatMap(f -> f.value().stream()),
                        client.stream().map(Found::value))
                .flatMap(PublicAddressReader::embedded)
                .distinct()
                .toList();
        String from =
                internal.map(Found::from).or(() -> client.map(Found::from)).orElse("");
        if (embedded.size() > 1) {
            draft.caution(PrefixReader.INTERNAL, "The prefixes are made from different addresses: " + embedded, from);
        } else if (embedded.size() == 1) {
            observeAround(embedded.get(0), from, external());
        } else if (topology.isPresent()) {
            observeAlone(external());
        }
    }

    private static Stream<Ipv4> embedded(Ipv6Prefix prefix) {
        return SixToFour.embedded(prefix.network())
                .filter(a -> prefix.length() >= 48 && PublicIpv4.refusal(a).isEmpty())
                .stream();
    }

    /** The public addresses of the external adapter, in order; only the script surely lists all of them. */
    private List<Ipv4> external() {
        Optional<Found<String>> alias = printout.one(Printed.DIRECT_ACCESS, "InternetInterface", Words::text);
        return rows.stream()
                .filter(r -> r.from().equals(ReadState.SOURCE) && r.isInUse())
                .filter(r -> alias.filter(a -> a.value().equals(r.alias())).isPresent())
                .map(AddressRow::ipv4)
                .filter(Objects::nonNull)
                .filter(a -> PublicIpv4.refusal(a).isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** Of several addresses Windows uses the one in the prefix and the one that follows it (facts P2, P16). */
    private void observeAround(Ipv4 first, String from, List<Ipv4> external) {
        List<Ipv4> others = external.stream().filter(a -> !a.equals(first)).toList();
        List<Ipv4> second = others.stream()
                .filter(a -> follows(a, first) || (others.size() == 1 && !follows(first, a)))
                .toList();
        boolean whole = external.contains(first) && (others.isEmpty() || !second.isEmpty());
        List<Ipv4> used =
                whole ? Stream.concat(Stream.of(first), second.stream()).toList() : List.of(first);
        draft.observed(SiteField.PUBLIC_IPV4, Optional.of(new Found<>(used, from)), whole);
    }

    private static boolean follows(Ipv4 address, Ipv4 before) {
        return before.compareTo(address) < 0 && address.equals(before.next());
    }

    private void observeAlone(List<Ipv4> external) {
        if (external.size() == 1 || external.size() == 2) {
            draft.observed(SiteField.PUBLIC_IPV4, Optional.of(new Found<>(external, ReadState.SOURCE)));
        }
    }
}
