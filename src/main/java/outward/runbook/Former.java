package outward.runbook;

import java.util.List;
import java.util.function.Function;
import outward.address.Ipv6Prefix;

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

    private static <T> List<T> gone(Scope scope, Function<Scope, List<T>> values) {
        Scope former = scope.former();
        if (former == null) {
            return List.of();
        }
        List<T> kept = values.apply(scope);
        return values.apply(former).stream().filter(v -> !kept.contains(v)).toList();
    }
}
