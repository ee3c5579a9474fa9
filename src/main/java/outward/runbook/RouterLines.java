package outward.runbook;

import java.util.List;
import java.util.stream.Stream;
import outward.design.Route;

/** The routes that routers need so that hosts off the server's link reach clients, in three forms. */
public final class RouterLines {
    private static final String ADAPTER = "name of the adapter towards the DirectAccess server";

    private RouterLines() {}

    /** Whether there is a host that the server is no direct next hop for. */
    public static boolean needed(Scope scope) {
        return !scope.frame().hostRoutes().isEmpty()
                && scope.hosts().stream().anyMatch(h -> Boolean.FALSE.equals(h.onLink()));
    }

    /** Prefix and next hop, as any router takes them. */
    public static List<String> generic(Scope scope) {
        return scope.frame().hostRoutes().stream().map(Route::toString).toList();
    }

    /** For a Windows Server that routes, in PowerShell. */
    public static List<String> powershell(Scope scope) {
        return Stream.concat(
                        Stream.of(
                                "$adapter = '" + ADAPTER + "'",
                                "$index = (Get-NetIPInterface -AddressFamily IPv6 | Where-Object { $_.InterfaceAlias -ceq $adapter }).InterfaceIndex"),
                        scope.frame().hostRoutes().stream()
                                .map(r -> "New-NetRoute -InterfaceIndex $index -DestinationPrefix '" + r.destination()
                                        + "' -NextHop '" + r.nextHop() + "'"))
                .toList();
    }

    /** For a Windows Server that routes, in netsh. */
    public static List<String> netsh(Scope scope) {
        return scope.frame().hostRoutes().stream()
                .map(r -> "netsh interface ipv6 add route prefix=" + r.destination() + " interface=\"" + ADAPTER
                        + "\" nexthop=" + r.nextHop() + " store=persistent")
                .toList();
    }
}
