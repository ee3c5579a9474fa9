package outward.design;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;
import outward.directaccess.Method;

/**
 * The routes to clients of the other entry points. Packets must enter at the entry point that holds the client's tunnel,
 * so each one's prefixes lead to its own next hop (facts T15, safety Y7). Own prefixes only: the other methods are refused
 * where there are several entry points.
 */
public final class EntryPointRoutes {
    private EntryPointRoutes() {}

    /**
     * Those of a host on this server's link. A next hop must be on the link (RFC 4861 section 5.2): the other server
     * itself where it is, else the router of the link; none where neither is known.
     */
    static List<Route> ofHosts(SiteFacts facts, Deployment deployment, @Nullable Method method, Ipv6 server) {
        return method != Method.NATIVE
                ? List.of()
                : deployment.others().stream()
                        .flatMap(o -> to(o, firstHop(facts, o, server)))
                        .toList();
    }

    private static @Nullable Ipv6 firstHop(SiteFacts facts, EntryPoint other, Ipv6 server) {
        return other.nextHop() == null || other.onLinkOf(server) ? other.nextHop() : facts.internalRouter();
    }

    /** Those that the routers between the entry points carry; none for one on this server's own link. */
    public static List<Route> ofRouters(Frame frame) {
        return !frame.uses(Method.NATIVE)
                ? List.of()
                : frame.deployment().others().stream()
                        .filter(o -> !o.onLinkOf(frame.server().address()))
                        .flatMap(o -> to(o, o.nextHop()))
                        .toList();
    }

    private static Stream<Route> to(EntryPoint other, @Nullable Ipv6 nextHop) {
        return nextHop == null
                ? Stream.empty()
                : other.clientPrefixes().stream().map(p -> new Route(p, nextHop));
    }
}
