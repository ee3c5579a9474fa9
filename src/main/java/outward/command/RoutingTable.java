package outward.command;

import java.util.Comparator;
import java.util.List;
import outward.address.Ipv6;

/** The routes of a node, those of its own addresses included; equal entries count once. */
public record RoutingTable(List<RoutingEntry> entries) {
    private static final Comparator<RoutingEntry> BEST_FIRST = Comparator.comparingInt(
                    (RoutingEntry entry) -> -entry.destination().length())
            .thenComparingInt(RoutingEntry::metric);

    /** Keeps the entries as they are now. */
    public RoutingTable {
        entries = entries.stream().distinct().toList();
    }

    /** The entries for this destination with the longest prefix and, among those, the lowest metric. */
    public List<RoutingEntry> best(Ipv6 destination) {
        List<RoutingEntry> matching = entries.stream()
                .filter(entry -> entry.destination().contains(destination))
                .sorted(BEST_FIRST)
                .toList();
        return matching.stream()
                .takeWhile(entry -> BEST_FIRST.compare(entry, matching.get(0)) == 0)
                .toList();
    }
}
