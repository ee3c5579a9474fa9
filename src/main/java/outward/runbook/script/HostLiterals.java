package outward.runbook.script;

import java.util.List;
import java.util.stream.Stream;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.command.AddRoute;
import outward.design.HostLine;
import outward.design.Route;
import outward.runbook.ManagementAddresses;
import outward.runbook.Scope;
import outward.runbook.Treatment;

/** The literals of the hosts of one plan; what they share is written once. */
final class HostLiterals {
    /** Any address of a client prefix shows the route and the source that Windows would choose. */
    private static final long PROBE = 0x10;

    private final Scope scope;
    private final String plan;
    private final String shared;
    private List<Route> lastRoutes = List.of();
    private String lastText = new Literals().routes(lastRoutes).bare();

    HostLiterals(Scope scope) {
        this.scope = scope;
        this.plan = ofPlan(scope).bare();
        this.shared = new Literals()
                .typed("subnets", ManagementAddresses.subnets(scope).toList())
                .typed(
                        "probes",
                        scope.frame().prefixes().routed().stream()
                                .map(HostLiterals::probe)
                                .toList())
                .toString();
    }

    /** Number, hash and the server's address. */
    private static Literals ofPlan(Scope scope) {
        var revision = scope.plan().revision();
        var server = scope.frame().server().address();
        return new Literals()
                .number("planRevision", revision.number())
                .typed("planHash", revision.hash().hex())
                .typed("serverAddress", server == null ? "" : server);
    }

    private static Ipv6 probe(Ipv6Prefix prefix) {
        return new Ipv6(prefix.network().high(), prefix.network().low() | PROBE);
    }

    /** For apply and back-out: exactly the planned address and routes. */
    String settings(HostLine host) {
        return plan
                + new Literals()
                        .typed("subjectId", host.id())
                        .text("hostName", host.name())
                        .text("interfaceName", host.interfaceAlias())
                        .typed("address", String.valueOf(host.address()))
                        .number("prefixLength", host.prefixLength())
                        .bare()
                + routes(routes(host))
                + "\r\n";
    }

    /** For verify: also where the host sets nothing itself. An ISATAP address sits on an adapter of its own. */
    String questions(HostLine host) {
        boolean isatap = scope.treatment(host) == Treatment.ISATAP;
        return plan
                + new Literals()
                        .typed("subjectId", host.id())
                        .text("hostName", host.name())
                        .text("interfaceName", isatap ? "" : host.interfaceAlias())
                        .typed("addresses", Stream.ofNullable(host.address()).toList())
                        .number("prefixLength", isatap ? 0 : host.prefixLength())
                        .flag("permanent", !isatap)
                        .bare()
                + routes(routes(host))
                + shared;
    }

    private static List<Route> routes(HostLine host) {
        return host.defaultGateway() == null
                ? host.routes()
                : List.of(new Route(AddRoute.EVERYWHERE, host.defaultGateway()));
    }

    /** Hosts of equal routing follow one another, and their text is the same. */
    private String routes(List<Route> routes) {
        if (!routes.equals(lastRoutes)) {
            lastRoutes = routes;
            lastText = new Literals().routes(routes).bare();
        }
        return lastText;
    }
}
