package outward.runbook.step;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.design.HostLine;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.Scope;
import outward.runbook.SiteNames;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** The clients' rules go with their own group policy object. */
final class FirewallBackOut implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        if (scope.hosts().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(scope.former() == null ? removal(scope) : restored(scope, scope.former()));
    }

    static Step removal(Scope scope) {
        SiteNames names = SiteNames.of(scope);
        StepDraft draft = new StepDraft("Remove the rules on the clients' firewall")
                .key("firewall-back-out")
                .takesBack()
                .where("a computer with the Group Policy module")
                .who(People.DOMAIN_ADMINISTRATOR)
                .run(Dialect.POWERSHELL, PolicyLines.unlink(names.clientPolicy()))
                .powershell(".\\clients\\firewall.ps1 -Remove");
        sixToFour(scope, ClientSixToFour.applies(scope), draft);
        if (!scope.teredoPrefixes().isEmpty()) {
            draft.tell("On every management host:").powershell(echo(scope));
        }
        return draft.expect("The group policy object holds no rule of this plan and is linked nowhere.")
                .undo("Run `clients\\firewall.ps1` and link the object again.")
                .source("Microsoft: Remove-GPLink, Remove-NetFirewallRule")
                .step();
    }

    /** The object and its link were there before this change. */
    private static Step restored(Scope scope, Scope former) {
        int revision = former.plan().revision().number();
        StepDraft draft = new StepDraft("Set the rules on the clients' firewall back")
                .key("firewall-back-out")
                .takesBack()
                .where("a computer with the Group Policy module")
                .who(People.DOMAIN_ADMINISTRATOR)
                .tell(
                        "The group policy object was there before this change and stays. Run the script of the plan that was"
                                + " carried out before, revision {}, from its own ZIP, never this one's with `-Remove`:",
                        revision)
                .powershell(".\\clients\\firewall.ps1");
        sixToFour(scope, ClientSixToFour.applies(scope) && !ClientSixToFour.applies(former), draft);
        teredo(scope, former, draft);
        return draft.expect("The rules admit what that revision planned.")
                .undo("Run this plan's `clients\\firewall.ps1` again.")
                .source("Microsoft: Set-NetFirewallRule")
                .step();
    }

    private static void sixToFour(Scope scope, boolean added, StepDraft draft) {
        if (added) {
            draft.tell(
                            "6to4 on the clients, which this plan switched off: the setting comes out of the policy again, and each"
                                    + " client decides as before:")
                    .run(Dialect.POWERSHELL, ClientSixToFour.unset(scope));
        }
    }

    /** The rule on a host is this change's where the host had none; elsewhere it is set as it was. */
    private static void teredo(Scope scope, Scope former, StepDraft draft) {
        if (scope.teredoPrefixes().isEmpty()) {
            return;
        }
        Set<UUID> before = former.teredoPrefixes().isEmpty()
                ? Set.of()
                : former.hosts().stream().map(HostLine::id).collect(Collectors.toSet());
        List<String> added = scope.hosts().stream()
                .filter(h -> !before.contains(h.id()))
                .map(HostLine::name)
                .toList();
        if (!added.isEmpty()) {
            draft.tell("On {}, where this change made the rule for echo requests:", String.join(", ", added))
                    .powershell(echo(scope));
        }
        if (!before.isEmpty() && !former.teredoPrefixes().equals(scope.teredoPrefixes())) {
            draft.tell("On every other management host make the rule for echo requests as that revision says.");
        }
    }

    private static String echo(Scope scope) {
        return "Remove-NetFirewallRule -Name '" + SiteNames.of(scope).teredoEcho() + "'";
    }
}
