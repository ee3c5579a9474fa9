package outward.runbook.step;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.address.Ipv6Prefix;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.Guarded;
import outward.runbook.ManagementAddresses;
import outward.runbook.Prose;
import outward.runbook.Protocol;
import outward.runbook.Scope;
import outward.runbook.SiteNames;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** Inbound rules on the clients, in a group policy object of their own (facts W1 to W4, safety Y17). */
final class ClientFirewall implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        return scope.hosts().isEmpty() ? Stream.empty() : Stream.of(step(scope));
    }

    private static Step step(Scope scope) {
        SiteNames names = SiteNames.of(scope);
        boolean teredo = !scope.teredoPrefixes().isEmpty();
        StepDraft draft = new StepDraft("Let the management hosts in on the clients' firewall")
                .key("client-firewall")
                .where("a computer with the Group Policy module")
                .who(People.DOMAIN_ADMINISTRATOR)
                .tell(
                        "In a group policy object of its own: editing those of DirectAccess by hand is not supported. Clients"
                                + " outside are on the Private or Public profile, so domain rules do not help there.")
                .tell("Opened: {}.", protocols(scope))
                .tell("Local addresses, all client prefixes of the deployment: {}.", clients(scope))
                .tell("Remote addresses, the management hosts: {}. “Any” is never used.", hosts(scope))
                .tell(
                        teredo
                                ? "Teredo is planned, so edge traversal is allowed on these rules."
                                : "Teredo is not planned, so edge traversal stays blocked.")
                .powershell(".\\clients\\firewall.ps1 -WhatIf\n.\\clients\\firewall.ps1");
        return linked(draft, names.clientPolicy())
                .expect("On a client, `Get-NetFirewallRule -PolicyStore ActiveStore -Group '" + names.ruleGroup()
                        + "'` shows the rules.")
                .undo(undo(scope))
                .source("Microsoft: DirectAccess unsupported configurations; New-NetFirewallRule; New-GPLink;"
                        + " Set-GPPermission")
                .step();
    }

    private static StepDraft linked(StepDraft draft, String policy) {
        return draft.tell("The script links nothing. Filter the object on the group of the DirectAccess clients:")
                .run(
                        Dialect.POWERSHELL,
                        Guarded.lines(PolicyLines.filtered(policy, "group of the DirectAccess clients")))
                .tell(
                        "Look at what it prints: GpoApply for that group alone, GpoRead for Authenticated Users. Link it where the"
                                + " clients are only then:")
                .run(Dialect.POWERSHELL, PolicyLines.link(policy));
    }

    /** In a change the rules were there before: they are not removed but set as they were. */
    private static String undo(Scope scope) {
        return scope.from() == null
                ? "Run `clients\\firewall.ps1 -Remove`, then take the link away with Remove-GPLink."
                : "Run `clients\\firewall.ps1` of the earlier revision, from its own ZIP: its rules were there before, and"
                        + " `-Remove` would take them too. The link stays.";
    }

    private static Prose protocols(Scope scope) {
        return new Prose(scope.chosen().stream().map(Protocol::title).collect(Collectors.joining(", ")));
    }

    private static Prose clients(Scope scope) {
        return new Prose(
                scope.clientPrefixes().stream().map(Ipv6Prefix::toString).collect(Collectors.joining(", ")));
    }

    private static Prose hosts(Scope scope) {
        return new Prose(String.join(", ", ManagementAddresses.firewall(scope)));
    }
}
