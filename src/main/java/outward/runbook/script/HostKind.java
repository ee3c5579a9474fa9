package outward.runbook.script;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6Prefix;
import outward.command.AddRoute;
import outward.design.HostLine;
import outward.design.Route;
import outward.runbook.Treatment;

/** What hosts have in common whose scripts differ in identifier, name and address only; a default gateway is a route. */
record HostKind(
        Treatment treatment,
        String interfaceAlias,
        int prefixLength,
        boolean addressed,
        @Nullable Ipv6Prefix advertised,
        List<Route> routes) {
    static HostKind of(Treatment treatment, HostLine host) {
        List<Route> routes = new ArrayList<>(host.routes());
        if (host.defaultGateway() != null) {
            routes.add(0, new Route(AddRoute.EVERYWHERE, host.defaultGateway()));
        }
        return new HostKind(
                treatment,
                host.interfaceAlias(),
                host.prefixLength(),
                host.address() != null,
                host.advertisedPrefix(),
                routes);
    }

    /** An ISATAP address sits on an adapter of its own, and Windows makes it anew. */
    boolean isatap() {
        return treatment == Treatment.ISATAP;
    }
}
