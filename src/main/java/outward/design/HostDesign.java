package outward.design;

import java.util.List;
import org.jspecify.annotations.Nullable;
import outward.address.InterfaceId;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.directaccess.Method;
import outward.directaccess.Routing;

/** Designs one host within a frame. */
public final class HostDesign {
    private HostDesign() {}

    /** The line of this host: its address, and routes or a default gateway where it sits on the server's link. */
    public static HostLine of(Frame frame, HostFacts host) {
        Ipv6Prefix subnet = HostNumbering.subnet(frame, host);
        Boolean onLink = onLink(frame, host, subnet);
        boolean routed = subnet != null && !Boolean.FALSE.equals(onLink) && staticallyRouted(frame, host);
        boolean gateway = routed && routing(frame, host) == Routing.DEFAULT_GATEWAY;
        return new HostLine(
                host.id(),
                host.name(),
                host.interfaceAlias(),
                host.role(),
                host.addressing(),
                address(subnet, HostNumbering.identifier(frame, host)),
                advertised(frame, host) ? subnet : null,
                HostLine.SUBNET_LENGTH,
                gateway ? frame.server().address() : null,
                routes(frame, routed, gateway),
                onLink);
    }

    /** Recorded, else another /64 than the server's means off the link, else computed from the IPv4s (safety Y6). */
    private static @Nullable Boolean onLink(Frame frame, HostFacts host, @Nullable Ipv6Prefix subnet) {
        if (host.onLink() != null) {
            return host.onLink();
        }
        Ipv6 server = frame.server().address();
        if (frame.uses(Method.NATIVE) && server != null && subnet != null && !subnet.contains(server)) {
            return false;
        }
        var link = frame.facts().serverInternalIpv4();
        var ipv4 = host.ipv4();
        if (link == null || ipv4 == null) {
            return null;
        }
        return link.prefix().contains(ipv4);
    }

    private static List<Route> routes(Frame frame, boolean routed, boolean gateway) {
        if (!routed) {
            return List.of();
        }
        return gateway ? frame.otherHostRoutes() : frame.hostRoutes();
    }

    /** Auto-configured hosts get their routes from the router that advertises their prefix (facts R3). */
    private static boolean staticallyRouted(Frame frame, HostFacts host) {
        return !advertised(frame, host) && !frame.uses(Method.ISATAP);
    }

    private static boolean advertised(Frame frame, HostFacts host) {
        return host.addressing() == Addressing.AUTO_CONFIGURED && !frame.uses(Method.ISATAP);
    }

    private static Routing routing(Frame frame, HostFacts host) {
        return host.routing() != null ? host.routing() : frame.facts().routing();
    }

    private static @Nullable Ipv6 address(@Nullable Ipv6Prefix subnet, @Nullable InterfaceId id) {
        return subnet == null || id == null ? null : subnet.address(id);
    }
}
