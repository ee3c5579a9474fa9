package outward.observed.drift;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.design.HostLine;
import outward.design.Route;

/**
 * What is recorded as carried out on hosts, ever: a line that removes is written for that alone, and for nothing that a
 * present plan of another site uses on the same machine (safety Y19).
 *
 * @param lines as they were set, of each host those of all revisions that were recorded on it
 * @param elsewhere the addresses that the machine of a host has at other sites of the customer
 */
public record Begun(List<HostLine> lines, Map<UUID, List<Ipv6>> elsewhere) {
    /** Nothing is recorded. */
    public static final Begun NOTHING = new Begun(List.of(), Map.of());

    private static final int SITE_LENGTH = 48;

    public Begun {
        lines = List.copyOf(lines);
        elsewhere = Map.copyOf(elsewhere);
    }

    /** The same for one host. */
    public Begun of(HostLine line) {
        return new Begun(
                lines.stream().filter(l -> l.id().equals(line.id())).toList(),
                elsewhere.containsKey(line.id()) ? Map.of(line.id(), elsewhere.get(line.id())) : Map.of());
    }

    /** Whether that address was set, and no other site uses it. */
    boolean set(Ipv6 address) {
        return lines.stream().anyMatch(l -> address.equals(l.address())) && !used().anyMatch(address::equals);
    }

    /** Whether that address was set on that adapter, and no other site uses it. */
    boolean set(Ipv6 address, String adapter) {
        return set(address)
                && lines.stream()
                        .anyMatch(l -> address.equals(l.address())
                                && l.interfaceAlias().equalsIgnoreCase(adapter));
    }

    /** Whether that route was set, and it leads neither to nor by way of the /48 of another site. */
    boolean set(Route route) {
        return lines.stream().anyMatch(l -> FormerRoutes.planned(l).anyMatch(route::equals)) && !isUsed(route);
    }

    /** Whether that route was set on that adapter, and it is no other site's. */
    boolean set(Route route, String adapter) {
        return lines.stream()
                        .anyMatch(l -> l.interfaceAlias().equalsIgnoreCase(adapter)
                                && FormerRoutes.planned(l).anyMatch(route::equals))
                && !isUsed(route);
    }

    private boolean isUsed(Route route) {
        return used().map(a -> Ipv6Prefix.containing(a, SITE_LENGTH))
                .anyMatch(p -> p.contains(route.destination()) || p.contains(route.nextHop()));
    }

    private Stream<Ipv6> used() {
        return elsewhere.values().stream().flatMap(Collection::stream);
    }
}
