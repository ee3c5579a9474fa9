package outward.runbook.script;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.command.NetshWriter;
import outward.design.Route;
import outward.runbook.ManagementAddresses;
import outward.runbook.Scope;

/** What the scripts of one kind of hosts share: the literals for apply, back-out and verify, and the cmd files. */
record HostTexts(HoledText additions, HoledText removals, HoledText questions, Optional<CmdTexts> cmd) {
    /** Any address of a client prefix shows the route and the source that Windows would choose. */
    private static final long PROBE = 0x10;

    static HostTexts of(Scope scope, HostKind kind) {
        return new HostTexts(
                new HoledText(settings(scope, kind)
                        .typed("probes", probes(scope).toList())
                        .toString()),
                new HoledText(settings(scope, kind).toString()),
                new HoledText(questions(scope, kind).toString()),
                NetshWriter.forInterface(kind.interfaceAlias()).map(netsh -> CmdTexts.of(scope, kind, netsh)));
    }

    /** For apply and back-out: exactly the planned address and routes; apply asks for the source as well. */
    private static Literals settings(Scope scope, HostKind kind) {
        return ofHost(scope)
                .text("interfaceName", kind.interfaceAlias())
                .typed("address", Hole.ADDRESS.mark())
                .number("prefixLength", kind.prefixLength())
                .routes(kind.routes());
    }

    /** For verify: also where the host sets nothing itself. */
    private static Literals questions(Scope scope, HostKind kind) {
        return ofHost(scope)
                .text("interfaceName", kind.isatap() ? "" : kind.interfaceAlias())
                .typed("addresses", kind.addressed() ? List.of(Hole.ADDRESS.mark()) : List.of())
                .number("prefixLength", kind.isatap() ? 0 : kind.prefixLength())
                .flag("permanent", !kind.isatap())
                .flag("isatap", kind.isatap())
                .routes(kind.routes())
                .typed("advertised", advertised(scope, kind))
                .typed(
                        "subnets",
                        kind.advertised() != null
                                ? List.of(kind.advertised())
                                : ManagementAddresses.subnets(scope).toList())
                .typed("probes", probes(scope).toList());
    }

    /** The routes that a host which configures itself learns from its router. */
    private static List<Ipv6Prefix> advertised(Scope scope, HostKind kind) {
        return kind.advertised() == null
                ? List.of()
                : scope.frame().hostRoutes().stream().map(Route::destination).toList();
    }

    private static Literals ofHost(Scope scope) {
        var server = scope.frame().server().address();
        return Literals.of(scope)
                .typed("serverAddress", server == null ? "" : server)
                .typed("subjectId", Hole.ID.mark())
                .line("hostName", Hole.NAME.mark());
    }

    /** Clients of the own entry point, and of others as far as routes to them are planned. */
    private static Stream<Ipv6> probes(Scope scope) {
        return Stream.concat(
                        scope.frame().prefixes().routed().stream(),
                        scope.frame().otherHostRoutes().stream().map(Route::destination))
                .map(Ipv6Prefix::network)
                .map(network -> new Ipv6(network.high(), network.low() | PROBE));
    }
}
