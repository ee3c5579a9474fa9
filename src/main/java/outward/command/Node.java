package outward.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outward.address.Ipv6;

/** A computer or router that speaks IPv6 (RFC 8200 section 2): its adapters and its routing table. */
public record Node(String name, List<Adapter> adapters, RoutingTable routes) {
    /** Keeps the adapters as they are now. */
    public Node {
        adapters = List.copyOf(adapters);
    }

    /** A node with the routes of its addresses and these beside them. */
    public static Node of(String name, List<Adapter> adapters, List<RoutingEntry> routes) {
        List<RoutingEntry> all = new ArrayList<>(routes);
        adapters.forEach(adapter -> all.addAll(adapter.onLink()));
        return new Node(name, adapters, new RoutingTable(all));
    }

    /** The adapter of that name; refuses, as a bug, a name that this node does not have. */
    public Adapter adapter(String alias) {
        return adapters.stream()
                .filter(adapter -> adapter.alias().equals(alias))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no adapter named " + alias));
    }

    boolean has(Ipv6 address) {
        return adapters.stream().anyMatch(adapter -> adapter.has(address));
    }

    /** The adapter on this link that answers for the address. */
    Optional<Adapter> answering(Link link, Ipv6 address) {
        return adapters.stream()
                .filter(adapter -> adapter.link().equals(link) && adapter.has(address))
                .findFirst();
    }

    /** Whether the next hop of this entry can be asked for on the adapter's link: link-local, or on-link there. */
    boolean reachesNextHop(RoutingEntry entry) {
        return AdapterAddress.isLinkLocal(entry.nextHop())
                || routes.best(entry.nextHop()).stream()
                        .anyMatch(own -> own.isOnLink() && own.adapterAlias().equals(entry.adapterAlias()));
    }
}
