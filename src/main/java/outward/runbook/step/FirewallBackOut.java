package outward.runbook.step;

import java.util.stream.Stream;
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
        return Stream.of(draft.expect("The group policy object holds no rule of this plan and is linked nowhere.")
                .undo("Run `clients\\firewall.ps1` and link the object again.")
                .source("Microsoft: Remove-GPLink, Remove-NetFirewallRule")
                .step());
    }
}
