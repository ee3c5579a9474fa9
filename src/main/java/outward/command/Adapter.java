package outward.command;

import java.util.List;
import outward.address.Ipv6;

/** A network adapter of a node: its name there, the link it is attached to, and its addresses. */
public record Adapter(String alias, Link link, Forwarding forwarding, List<AdapterAddress> addresses) {
    /** Keeps the addresses as they are now. */
    public Adapter {
        addresses = List.copyOf(addresses);
    }

    boolean has(Ipv6 address) {
        return addresses.stream().anyMatch(own -> own.address().equals(address));
    }

    /** What the addresses put on the link. */
    List<RoutingEntry> onLink() {
        return addresses.stream()
                .map(own -> RoutingEntry.of(own.network(), alias, AddRoute.ON_LINK))
                .toList();
    }
}
