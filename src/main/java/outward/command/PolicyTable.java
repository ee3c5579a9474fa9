package outward.command;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;

/** The labels of the default policy table of RFC 6724 section 2.1: source selection prefers a pair with one label. */
final class PolicyTable {
    private static final List<Row> LONGEST_FIRST = Stream.of(
                    row("::1/128", 0),
                    row("::/0", 1),
                    row("::ffff:0:0/96", 4),
                    row("2002::/16", 2),
                    row("2001::/32", 5),
                    row("fc00::/7", 13),
                    row("::/96", 3),
                    row("fec0::/10", 11),
                    row("3ffe::/16", 12))
            .sorted(Comparator.comparingInt((Row row) -> -row.prefix.length()))
            .toList();

    private PolicyTable() {}

    /** The label of an address: that of the longest matching row. */
    static int label(Ipv6 address) {
        return LONGEST_FIRST.stream()
                .filter(row -> row.prefix.contains(address))
                .findFirst()
                .orElseThrow()
                .label;
    }

    private static Row row(String prefix, int label) {
        return new Row(Ipv6Prefix.parse(prefix), label);
    }

    private record Row(Ipv6Prefix prefix, int label) {}
}
