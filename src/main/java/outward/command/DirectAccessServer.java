package outward.command;

import java.util.ArrayList;
import java.util.List;
import outward.address.Ipv6Prefix;
import outward.design.Route;

/**
 * A DirectAccess server as the walk sees it, or a load-balanced entry point as one server: which node holds a client's
 * tunnel is not modelled. {@code routes} are those on its internal adapter (next hop {@code ::} = on that link);
 * {@code others} are further adapters, such as ISATAP's.
 */
public record DirectAccessServer(
        String name,
        Link link,
        AdapterAddress address,
        Forwarding forwarding,
        List<Route> routes,
        List<Tunnel> tunnels,
        List<Adapter> others) {
    /** The internal adapter's name in the walk. */
    public static final String INTERNAL = "Internal";

    private static final int LINK_LOCAL_LENGTH = 64;

    /** Keeps the lists as they are now. */
    public DirectAccessServer {
        routes = List.copyOf(routes);
        tunnels = List.copyOf(tunnels);
        others = List.copyOf(others);
    }

    /** A forwarding server on the internal link with these tunnels. */
    public static DirectAccessServer with(AdapterAddress address, List<Tunnel> tunnels) {
        return new DirectAccessServer(
                "DirectAccess server", Link.INTERNAL, address, Forwarding.ON, List.of(), tunnels, List.of());
    }

    /** The same server with static routes on its internal adapter (safety Y5). */
    public DirectAccessServer routing(List<Route> internalRoutes) {
        return new DirectAccessServer(name, link, address, forwarding, internalRoutes, tunnels, others);
    }

    /** The same server with this behaviour for packets that arrive on its internal adapter. */
    public DirectAccessServer forwarding(Forwarding internal) {
        return new DirectAccessServer(name, link, address, internal, routes, tunnels, others);
    }

    /** The same server under another name, on another link. */
    public DirectAccessServer at(String otherName, Link otherLink) {
        return new DirectAccessServer(otherName, otherLink, address, forwarding, routes, tunnels, others);
    }

    /** The server as a node. */
    Node node() {
        List<Adapter> adapters = new ArrayList<>(others);
        adapters.add(new Adapter(INTERNAL, link, forwarding, List.of(address)));
        List<RoutingEntry> entries = new ArrayList<>();
        routes.forEach(route -> entries.add(RoutingEntry.of(route.destination(), INTERNAL, route.nextHop())));
        for (Tunnel tunnel : tunnels) {
            adapters.add(serverEnd(tunnel));
            if (tunnel.routed()) {
                entries.add(RoutingEntry.of(tunnel.clientPrefix(), tunnel.name(), AddRoute.ON_LINK));
            }
        }
        return Node.of(name, adapters, entries);
    }

    private Adapter serverEnd(Tunnel tunnel) {
        AdapterAddress end = AdapterAddress.of(Tunnel.SERVER_END, LINK_LOCAL_LENGTH);
        return new Adapter(tunnel.name(), tunnelLink(tunnel), tunnel.forwarding(), List.of(end));
    }

    private Link tunnelLink(Tunnel tunnel) {
        return new Link(name + ", " + tunnel.name());
    }

    /** One client for each tunnel, which sends everything to the server. */
    List<Node> clients() {
        return tunnels.stream().map(this::client).toList();
    }

    private Node client(Tunnel tunnel) {
        Ipv6Prefix prefix = tunnel.clientPrefix();
        AdapterAddress own = AdapterAddress.of(tunnel.clientAddress(), prefix.length());
        Adapter adapter = new Adapter(tunnel.name(), tunnelLink(tunnel), Forwarding.OFF, List.of(own));
        RoutingEntry toServer = RoutingEntry.of(AddRoute.EVERYWHERE, tunnel.name(), Tunnel.SERVER_END);
        return Node.of("client, " + tunnelLink(tunnel).name(), List.of(adapter), List.of(toServer));
    }
}
