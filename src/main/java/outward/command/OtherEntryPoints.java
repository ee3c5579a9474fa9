package outward.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.design.EntryPoint;
import outward.design.EntryPointRoutes;
import outward.design.Frame;
import outward.design.HostLine;
import outward.design.Route;

/**
 * The other entry points of a deployment for the packet walk, as far as hosts are given routes to their clients. All that
 * is between the links is one router, which has the routes that are asked of the network; each server has its way back.
 */
final class OtherEntryPoints {
    /** The router on the links of other servers: what it is called there is not part of this plan. */
    private static final Ipv6 ROUTER = Ipv6.parse("fe80::fe");

    private final Frame frame;
    private final List<EntryPoint> known;

    OtherEntryPoints(Frame frame) {
        this.frame = frame;
        this.known = frame.reached();
    }

    List<DirectAccessServer> servers() {
        return known.stream().map(this::server).toList();
    }

    private DirectAccessServer server(EntryPoint other) {
        List<Tunnel> tunnels =
                other.clientPrefixes().stream().map(p -> tunnel(other, p)).toList();
        return DirectAccessServer.with(AdapterAddress.of(nextHop(other), HostLine.SUBNET_LENGTH), tunnels)
                .at("DirectAccess server of " + other.site(), link(other))
                .routing(here(other) ? List.of() : wayBack(other));
    }

    private static Tunnel tunnel(EntryPoint other, Ipv6Prefix prefix) {
        String technology = other.teredo().filter(prefix::equals).isPresent() ? "Teredo" : "IP-HTTPS";
        return Tunnel.to(technology + " at " + other.site(), prefix);
    }

    private List<Route> wayBack(EntryPoint other) {
        return frame.prefixes().internal().stream()
                .filter(internal -> !internal.value().equals(nextHop(other).subnet()))
                .map(internal -> new Route(internal.value(), ROUTER))
                .toList();
    }

    /** The router on this server's link, with an adapter on the link of each server that is elsewhere. */
    Optional<Node> router() {
        var here = frame.facts().internalRouter();
        var server = frame.server().address();
        if (here == null || server == null || known.stream().allMatch(this::here)) {
            return Optional.empty();
        }
        Map<Link, Adapter> adapters = new LinkedHashMap<>();
        List<RoutingEntry> routes = new ArrayList<>();
        adapters.put(Link.INTERNAL, adapter(Link.INTERNAL, here));
        routes.add(RoutingEntry.of(server.subnet(), Link.INTERNAL.name(), AddRoute.ON_LINK));
        known.stream().filter(o -> !here(o)).forEach(o -> {
            adapters.put(link(o), adapter(link(o), ROUTER));
            routes.add(RoutingEntry.of(nextHop(o).subnet(), link(o).name(), AddRoute.ON_LINK));
        });
        EntryPointRoutes.ofRouters(frame)
                .forEach(r -> routes.add(
                        RoutingEntry.of(r.destination(), link(r.nextHop()).name(), r.nextHop())));
        return Optional.of(Node.of("intranet router", List.copyOf(adapters.values()), routes));
    }

    private static Adapter adapter(Link link, Ipv6 address) {
        return new Adapter(
                link.name(), link, Forwarding.ON, List.of(AdapterAddress.of(address, HostLine.SUBNET_LENGTH)));
    }

    private Link link(EntryPoint other) {
        return here(other) ? Link.INTERNAL : link(nextHop(other));
    }

    /** Servers with one /64 are on one link. */
    private static Link link(Ipv6 server) {
        return new Link("link " + server.subnet());
    }

    private boolean here(EntryPoint other) {
        return other.onLinkOf(frame.server().address());
    }

    private static Ipv6 nextHop(EntryPoint other) {
        return Optional.ofNullable(other.nextHop()).orElseThrow();
    }
}
