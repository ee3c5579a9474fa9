package outward.runbook.script;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.address.Ipv6Prefix;
import outward.runbook.ManagementAddresses;
import outward.runbook.Scope;

/** The scripts for a Windows Server that advertises to hosts which configure themselves (facts R1 to R4, safety Y18). */
public final class RouterScripts {
    private final Scope scope;

    /** For the routers of this scope. */
    public RouterScripts(Scope scope) {
        this.scope = scope;
    }

    /** What advertises, where the plan has such hosts, and what takes it back, also where only the plan before had them. */
    public Stream<ScriptFile> files() {
        return Stream.concat(
                advertises(scope) ? Stream.of(advertise()) : Stream.empty(),
                advertises(scope) || (scope.former() != null && advertises(scope.former()))
                        ? Stream.of(backOut())
                        : Stream.empty());
    }

    private static boolean advertises(Scope scope) {
        return ManagementAddresses.vlans(scope).findAny().isPresent();
    }

    private ScriptFile advertise() {
        var server = scope.frame().server().address();
        return ScriptTemplate.of(
                        scope,
                        "advertise.ps1",
                        "advertise.ps1: advertises the hosts' prefix and the client prefixes on one VLAN.")
                .file("routers/advertise.ps1", subject().typed("serverAddress", server == null ? "" : server));
    }

    private ScriptFile backOut() {
        return ScriptTemplate.of(
                        scope,
                        "router-back-out.ps1",
                        "back-out.ps1: takes back what advertise.ps1 recorded as changed on this router, and nothing else.")
                .file("routers/back-out.ps1", subject());
    }

    private Literals subject() {
        return Literals.of(scope)
                .typed("subjectId", scope.plan().site())
                .line("vlans", vlans())
                .routes(scope.frame().hostRoutes());
    }

    private String vlans() {
        return ManagementAddresses.vlans(scope).map(this::vlan).collect(Collectors.joining("; ", "@(", ")"));
    }

    private String vlan(Ipv6Prefix prefix) {
        return "@{ Prefix = '" + prefix + "'; Direct = $" + ManagementAddresses.onServersLink(scope, prefix) + " }";
    }
}
