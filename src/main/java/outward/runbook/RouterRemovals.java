package outward.runbook;

import java.util.List;
import outward.design.Route;

/** The way back of {@link RouterLines}, in the same three forms; the scope knows which server a next hop is. */
public record RouterRemovals(Scope scope, List<Route> routes) {
    /** Keeps the list as it is now. */
    public RouterRemovals {
        routes = List.copyOf(routes);
    }

    /** What the network was asked to carry for this plan; nothing where it was asked for nothing. */
    public static RouterRemovals of(Scope scope) {
        return new RouterRemovals(scope, RouterLines.routes(scope));
    }

    /** What only this plan asks for, not the one that was carried out before. */
    public static RouterRemovals added(Scope scope) {
        Scope former = scope.former();
        return former == null ? of(scope) : of(scope).without(of(former));
    }

    /** These routes but those. */
    public RouterRemovals without(RouterRemovals others) {
        return new RouterRemovals(
                scope, routes.stream().filter(r -> !others.routes.contains(r)).toList());
    }

    /** Prefix and next hop, as any router takes them. */
    public List<String> generic() {
        return routes.stream().map(Route::toString).toList();
    }

    /** For a Windows Server that routes, in PowerShell. */
    public List<String> powershell() {
        return RouterLines.powershell(
                scope,
                routes,
                r -> "Remove-NetRoute -InterfaceIndex $index -DestinationPrefix '" + r.destination() + "' -NextHop '"
                        + r.nextHop() + "'");
    }

    /** For a Windows Server that routes, in netsh. */
    public List<String> netsh() {
        return routes.stream()
                .map(r -> "netsh interface ipv6 delete route prefix=" + r.destination() + " interface=\""
                        + RouterLines.adapter(scope, r.nextHop()) + "\" nexthop=" + r.nextHop())
                .toList();
    }
}
