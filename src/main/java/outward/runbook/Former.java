package outward.runbook;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import outward.address.Ipv6Prefix;
import outward.design.HostLine;
import outward.design.Route;

/** What the plan that was carried out before holds and the new one does not; empty where nothing was carried out. */
public final class Former {
    private Former() {}

    /** Client prefixes that the client firewall let in from. */
    public static List<Ipv6Prefix> clientPrefixes(Scope scope) {
        return gone(scope, Scope::clientPrefixes);
    }

    /** What the client firewall let in. */
    public static List<String> firewall(Scope scope) {
        return gone(scope, ManagementAddresses::firewall);
    }

    /** Entries of the management servers list; those of Configuration Manager are DirectAccess' own (safety Y19). */
    public static List<String> listed(Scope scope) {
        Set<String> configManager = new HashSet<>(ManagementAddresses.configManager(scope));
        return gone(scope, ManagementAddresses::listed).stream()
                .filter(entry -> !configManager.contains(entry))
                .toList();
    }

    /** The server's return routes. */
    public static List<Route> serverRoutes(Scope scope) {
        return gone(scope, s -> s.frame().server().routes());
    }

    /** The routes that hosts or their router were given. */
    public static List<Route> hostRoutes(Scope scope) {
        return gone(scope, s -> s.frame().hostRoutes());
    }

    private static <T> List<T> gone(Scope scope, Function<Scope, List<T>> values) {
        Scope former = scope.former();
        if (former == null) {
            return List.of();
        }
        Set<T> kept = new HashSet<>(values.apply(scope));
        return values.apply(former).stream().filter(v -> !kept.contains(v)).toList();
    }

    /** The lines carried out with this treatment of hosts that leave, or are treated in another way now. */
    public static List<HostLine> leaving(Scope scope, Treatment treatment) {
        Scope former = scope.former();
        if (former == null) {
            return List.of();
        }
        Map<UUID, HostLine> now = byId(scope);
        Set<UUID> told = new HashSet<>();
        return former.hosts(treatment).stream()
                .filter(h -> {
                    HostLine after = now.get(h.id());
                    return (after == null || scope.treatment(after) != treatment) && told.add(h.id());
                })
                .toList();
    }

    /** The lines of a scope by host. */
    public static Map<UUID, HostLine> byId(Scope scope) {
        return scope.plan().design().hosts().stream().collect(Collectors.toMap(HostLine::id, Function.identity()));
    }
}
