package outward.runbook.step;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import outward.address.Ipv6Prefix;
import outward.command.AddRoute;
import outward.design.Route;
import outward.runbook.ManagementAddresses;
import outward.runbook.Scope;

/** netsh lines of a router that advertises one VLAN: set where a route is there, add where it is missing (facts N1, N4). */
record AdvertisedLines(Scope scope, Ipv6Prefix vlan, List<Route> routes) {
    static final String ADAPTER = "name of the adapter on the hosts' VLAN";
    private static final String ELSEWHERE = "name of the adapter that this route is on";
    private static final String ON = " interface=\"" + ADAPTER + "\"";
    private static final String NETSH = "netsh interface ipv6 ";

    /** The VLAN's own prefix and all client prefixes. */
    AdvertisedLines(Scope scope, Ipv6Prefix vlan) {
        this(
                scope,
                vlan,
                Stream.concat(Stream.of(new Route(vlan, AddRoute.ON_LINK)), scope.frame().hostRoutes().stream())
                        .toList());
    }

    /** What there is: switches, and each route with its Publish. */
    List<String> shown() {
        return List.of(NETSH + "show interfaces" + ON, NETSH + "show route level=verbose");
    }

    /** Publishes routes that are there. */
    List<String> published() {
        return lines(route -> NETSH + "set route" + named(route) + " publish=yes store=persistent");
    }

    /** Makes routes that are missing. */
    List<String> added() {
        return lines(route -> NETSH + "add route" + named(route) + " publish=yes store=persistent");
    }

    /** No default route, then forwarding and the advertisements themselves. */
    List<String> switched() {
        return List.of(
                NETSH + "set interface" + ON + " advertisedefaultroute=disabled store=persistent",
                NETSH + "set interface" + ON + " forwarding=enabled advertise=enabled store=persistent");
    }

    /** Leaves routes there that are older than the plan. */
    List<String> unpublished() {
        return lines(route -> NETSH + "set route" + named(route) + " publish=no store=persistent");
    }

    /** Takes routes away that were made; the VLAN's own may stay in any case. */
    List<String> removed() {
        return routes.stream()
                .filter(route -> !route.destination().equals(vlan))
                .map(route -> NETSH + "delete route" + named(route))
                .toList();
    }

    /** The switches, each with the value that was noted. */
    List<String> switchedBack() {
        return Stream.of("advertise", "forwarding", "advertisedefaultroute")
                .map(name -> NETSH + "set interface" + ON + " " + name + "=\"as noted\" store=persistent")
                .toList();
    }

    private List<String> lines(Function<Route, String> line) {
        return routes.stream().map(line).toList();
    }

    private String named(Route route) {
        return " prefix=" + route.destination() + on(route)
                + (route.nextHop().equals(AddRoute.ON_LINK) ? "" : " nexthop=" + nextHop(route));
    }

    /** Behind a router the way to the server is rarely the VLAN itself. */
    private String on(Route route) {
        return route.destination().equals(vlan) || ManagementAddresses.onServersLink(scope, vlan)
                ? ON
                : " interface=\"" + ELSEWHERE + "\"";
    }

    /** A next hop must be on the router's own link; elsewhere only the network's owner knows which one is. */
    private String nextHop(Route route) {
        return ManagementAddresses.onServersLink(scope, vlan)
                ? route.nextHop().toString()
                : "\"next router towards " + route.nextHop() + "\"";
    }
}
