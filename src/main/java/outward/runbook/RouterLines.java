package outward.runbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import outward.address.Ipv6;
import outward.design.EntryPointRoutes;
import outward.design.Frame;
import outward.design.Route;

/**
 * The routes that routers need so that hosts off the server's link reach clients, and hosts on it those of other entry
 * points, in three forms.
 */
public final class RouterLines {
    private static final String ADAPTER = "name of the adapter towards ";

    private RouterLines() {}

    /** Whether some packets to clients pass routers. */
    public static boolean needed(Scope scope) {
        return hostsBehindRouters(scope) || otherEntryPoints(scope);
    }

    /** Whether there is a host that the server is no direct next hop for. */
    public static boolean hostsBehindRouters(Scope scope) {
        return !scope.frame().hostRoutes().isEmpty()
                && scope.hosts().stream().anyMatch(h -> Boolean.FALSE.equals(h.onLink()));
    }

    /** Whether hosts reach clients of an entry point that is not on the server's link. */
    public static boolean otherEntryPoints(Scope scope) {
        return !scope.hosts().isEmpty()
                && !EntryPointRoutes.ofRouters(scope.frame()).isEmpty();
    }

    /** Prefix and next hop, as any router takes them. */
    public static List<String> generic(Scope scope) {
        return routes(scope).stream().map(Route::toString).toList();
    }

    /** The server's own client prefixes, then those of each other entry point towards its own server (safety Y7). */
    static List<Route> routes(Scope scope) {
        Frame frame = scope.frame();
        Stream<Route> own = frame.hostRoutes().stream()
                .filter(r -> frame.prefixes().routed().contains(r.destination()));
        return Stream.concat(
                        hostsBehindRouters(scope) ? own : Stream.empty(), EntryPointRoutes.ofRouters(frame).stream())
                .toList();
    }

    /** For a Windows Server that routes, in PowerShell. */
    public static List<String> powershell(Scope scope) {
        return powershell(
                scope,
                routes(scope),
                r -> "New-NetRoute -InterfaceIndex $index -DestinationPrefix '" + r.destination() + "' -NextHop '"
                        + r.nextHop() + "'");
    }

    /** One command for each route, those of one next hop behind the lines that find the adapter towards it. */
    static List<String> powershell(Scope scope, List<Route> routes, Function<Route, String> command) {
        List<String> lines = new ArrayList<>();
        byNextHop(routes).forEach((nextHop, group) -> {
            lines.add("$adapter = '" + adapter(scope, nextHop) + "'");
            lines.add(
                    "$index = (Get-NetIPInterface -AddressFamily IPv6 | Where-Object { $_.InterfaceAlias -ceq $adapter }).InterfaceIndex");
            lines.add(Guarded.INDEX);
            group.stream().map(command).forEach(lines::add);
        });
        return lines.isEmpty() ? lines : Guarded.lines(lines);
    }

    private static Map<Ipv6, List<Route>> byNextHop(List<Route> routes) {
        Map<Ipv6, List<Route>> groups = new LinkedHashMap<>();
        routes.forEach(
                r -> groups.computeIfAbsent(r.nextHop(), n -> new ArrayList<>()).add(r));
        return groups;
    }

    static String adapter(Scope scope, Ipv6 nextHop) {
        return ADAPTER
                + (nextHop.equals(scope.frame().server().address())
                        ? "the DirectAccess server"
                        : "the entry point " + nextHop);
    }

    /** For a Windows Server that routes, in netsh. */
    public static List<String> netsh(Scope scope) {
        return routes(scope).stream()
                .map(r -> "netsh interface ipv6 add route prefix=" + r.destination() + " interface=\""
                        + adapter(scope, r.nextHop()) + "\" nexthop=" + r.nextHop() + " store=persistent")
                .toList();
    }
}
