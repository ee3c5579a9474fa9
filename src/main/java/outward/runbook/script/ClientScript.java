package outward.runbook.script;

import java.util.List;
import java.util.stream.Collectors;
import outward.runbook.FirewallRule;
import outward.runbook.Former;
import outward.runbook.ManagementAddresses;
import outward.runbook.Protocol;
import outward.runbook.Scope;
import outward.runbook.SiteNames;

/** The script that makes the inbound rules of DirectAccess clients (safety Y17). */
public final class ClientScript {
    private ClientScript() {}

    /** The file: local addresses are all client prefixes, remote ones the management hosts. */
    public static ScriptFile of(Scope scope) {
        SiteNames names = SiteNames.of(scope);
        return ScriptTemplate.of(
                        scope,
                        "firewall.ps1",
                        "firewall.ps1: makes inbound rules for clients in a group policy object of its own.")
                .file(
                        "clients/firewall.ps1",
                        new Literals()
                                .text("ownPolicy", names.clientPolicy())
                                .text("group", names.ruleGroup())
                                .typed("clientPrefixes", scope.clientPrefixes())
                                .typed("managementAddresses", ManagementAddresses.firewall(scope))
                                .typed("earlierPrefixes", Former.clientPrefixes(scope))
                                .typed("earlierAddresses", Former.firewall(scope))
                                .typed("edgeTraversal", scope.teredoPrefixes().isEmpty() ? "Block" : "Allow")
                                .line("rules", rules(scope, names)));
    }

    private static String rules(Scope scope, SiteNames names) {
        return scope.chosen().stream()
                .map(Protocol::rules)
                .flatMap(List::stream)
                .map(rule -> rule(rule, names))
                .collect(Collectors.joining("\r\n", "@(\r\n", "\r\n)"));
    }

    private static String rule(FirewallRule rule, SiteNames names) {
        return "    @{ Name = '" + names.rule(rule.name()) + "'; Title = '" + rule.title() + "'; Protocol = '"
                + rule.protocol()
                + "'; Port = "
                + rule.ports().stream().map(p -> "'" + p + "'").collect(Collectors.joining(", ", "@(", ")")) + " }";
    }
}
