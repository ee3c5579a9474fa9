package outward.runbook.script;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import outward.address.Ipv4;
import outward.address.Ipv6Prefix;
import outward.design.Node;
import outward.directaccess.Method;
import outward.runbook.ManagementAddresses;
import outward.runbook.Scope;

/** The script files for the DirectAccess server. */
public final class ServerScripts {
    private final Scope scope;

    /** For the server of this scope. */
    public ServerScripts(Scope scope) {
        this.scope = scope;
    }

    /** The one script that is handed over with every verdict: it only reads. */
    public ScriptFile readState() {
        return ScriptTemplate.of(
                        scope,
                        "read-state.ps1",
                        "read-state.ps1: reads the state of a DirectAccess server; prints JSON.")
                .file("server/read-state.ps1", new Literals());
    }

    /** The scripts that change the server, and the one that takes exactly that back. */
    public Stream<ScriptFile> changing() {
        return Stream.of(managementServers(), scope.frame().uses(Method.ISATAP) ? isatapRouter() : routes(), backOut());
    }

    private ScriptFile managementServers() {
        return ScriptTemplate.of(
                        scope,
                        "management-servers.ps1",
                        "management-servers.ps1: adds the hosts to the management servers list, by address.")
                .file(
                        "server/management-servers.ps1",
                        subject()
                                .typed("entries", ManagementAddresses.listed(scope))
                                .typed("configManager", ManagementAddresses.configManager(scope))
                                .flag("multisite", scope.frame().deployment().multisite()));
    }

    private ScriptFile routes() {
        return ScriptTemplate.of(
                        scope, "routes.ps1", "routes.ps1: gives the server its static routes back to the intranet.")
                .file(
                        "server/routes.ps1",
                        subject().routes(scope.frame().server().routes()));
    }

    private ScriptFile isatapRouter() {
        return ScriptTemplate.of(
                        scope,
                        "isatap-router.ps1",
                        "routes.ps1: publishes the internal prefix on the ISATAP adapter; run it at every start.")
                .file(
                        "server/routes.ps1",
                        subject()
                                .typed(
                                        "prefixes",
                                        ManagementAddresses.published(scope).toList())
                                .typed("internalIpv4", internalIpv4()));
    }

    private List<Ipv4> internalIpv4() {
        var facts = scope.frame().facts();
        var link = facts.serverInternalIpv4();
        return Stream.concat(
                        Stream.ofNullable(link).map(l -> l.address()),
                        facts.nodes().stream().map(Node::internalIpv4).filter(Objects::nonNull))
                .distinct()
                .toList();
    }

    private ScriptFile backOut() {
        return ScriptTemplate.of(
                        scope,
                        "server-back-out.ps1",
                        "back-out.ps1: takes back what was recorded as added on this server, and nothing else.")
                .file(
                        "server/back-out.ps1",
                        subject()
                                .typed("entries", ManagementAddresses.listed(scope))
                                .typed("published", published())
                                .flag("multisite", scope.frame().deployment().multisite())
                                .routes(scope.frame().server().routes()));
    }

    private List<Ipv6Prefix> published() {
        return scope.frame().uses(Method.ISATAP)
                ? ManagementAddresses.published(scope).toList()
                : List.of();
    }

    private Literals subject() {
        return Literals.of(scope).typed("subjectId", scope.plan().site());
    }
}
