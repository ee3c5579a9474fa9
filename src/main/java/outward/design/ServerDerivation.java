package outward.design;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.address.InterfaceId;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.directaccess.Method;

/** Derives what hosts point at and what the server needs to answer them. */
final class ServerDerivation {
    /** 3333::1, which DirectAccess gives itself (facts P6, article). */
    private static final InterfaceId DIRECT_ACCESS = new InterfaceId(1);

    private ServerDerivation() {}

    static Server of(SiteFacts facts, Deployment deployment, @Nullable Method method, Prefixes prefixes) {
        Ipv6 address = address(facts, method, prefixes);
        return new Server(
                address,
                facts.serverPrefixLength(),
                facts.serverForwarding(),
                returnRoutes(facts, deployment, method, address));
    }

    /** A load-balanced entry point is reached at its internal virtual address only (safety Y7). */
    private static @Nullable Ipv6 address(SiteFacts facts, @Nullable Method method, Prefixes prefixes) {
        if (facts.loadBalanced() && method == Method.NATIVE) {
            return facts.internalVip();
        }
        if (facts.serverAddress() != null) {
            return facts.serverAddress();
        }
        var manageOut = prefixes.manageOut();
        return manageOut == null ? null : manageOut.value().address(DIRECT_ACCESS);
    }

    /**
     * Safety Y5: every intranet prefix that is not on the server's link, those of other entry points included
     * (InternalIPv6Prefix is one list for the deployment, facts P23), and every other entry point's client prefixes.
     */
    private static List<Route> returnRoutes(
            SiteFacts facts, Deployment deployment, @Nullable Method method, @Nullable Ipv6 address) {
        Ipv6 router = facts.internalRouter();
        if (method != Method.NATIVE || router == null) {
            return List.of();
        }
        List<Route> routes = new ArrayList<>();
        destinations(facts, deployment, address).forEach(d -> routes.add(new Route(d, router)));
        return routes;
    }

    private static Stream<Ipv6Prefix> destinations(SiteFacts facts, Deployment deployment, @Nullable Ipv6 address) {
        Ipv6Prefix onLink = address == null ? null : address.subnet();
        return Stream.of(
                        facts.internalPrefixes().stream(),
                        deployment.others().stream().flatMap(o -> o.internalPrefixes().stream()),
                        deployment.others().stream().flatMap(ServerDerivation::clients))
                .flatMap(s -> s)
                .filter(p -> !p.equals(onLink))
                .distinct();
    }

    /** Towards the other entry point's server also its VPN clients (facts T15); hosts get no such route (safety Y10). */
    private static Stream<Ipv6Prefix> clients(EntryPoint other) {
        return Stream.concat(other.clientPrefixes().stream(), Stream.ofNullable(other.vpnPrefix()));
    }
}
