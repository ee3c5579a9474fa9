package outward.runbook.step;

import java.util.stream.Stream;
import outward.plan.Plan;
import outward.runbook.Chapter;
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
        Plan from = scope.from();
        return Stream.of(from == null ? removal(scope) : restored(from));
    }

    static Step removal(Scope scope) {
        SiteNames names = SiteNames.of(scope);
        StepDraft draft = new StepDraft("Remove the rules on the clients' firewall")
                .where("a computer with the Group Policy module")
                .who(People.DOMAIN_ADMINISTRATOR)
                .powershell("""
                        Remove-GPLink -Name '%s' -Target 'distinguished name of the place'
                        .\\clients\\firewall.ps1 -Remove""".formatted(names.clientPolicy()));
        if (!scope.teredoPrefixes().isEmpty()) {
            draft.tell("On every management host:")
                    .powershell("Remove-NetFirewallRule -Name '" + names.teredoEcho() + "'");
        }
        return draft.expect("The group policy object holds no rule of this plan and is linked nowhere.")
                .undo("Run `clients\\firewall.ps1` and link the object again.")
                .source("Microsoft: Remove-GPLink, Remove-NetFirewallRule")
                .step();
    }

    /** The object and its link were there before this change. */
    private static Step restored(Plan from) {
        return new StepDraft("Set the rules on the clients' firewall back")
                .where("a computer with the Group Policy module")
                .who(People.DOMAIN_ADMINISTRATOR)
                .tell(
                        "The group policy object was there before this change and stays. Run the script of the plan that was"
                                + " carried out before, revision {}, from its own ZIP:",
                        from.revision().number())
                .powershell(".\\clients\\firewall.ps1")
                .expect("The rules admit what that revision planned.")
                .undo("Run this plan's `clients\\firewall.ps1` again.")
                .source("Microsoft: Set-NetFirewallRule")
                .step();
    }
}
