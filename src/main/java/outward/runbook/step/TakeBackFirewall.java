package outward.runbook.step;

import java.util.stream.Stream;
import outward.runbook.Chapter;
import outward.runbook.Former;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** The clients' firewall let both plans' hosts in; now only this one's. */
final class TakeBackFirewall implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        Scope former = scope.former();
        if (former == null
                || (Former.firewall(scope).isEmpty()
                        && Former.clientPrefixes(scope).isEmpty())) {
            return Stream.empty();
        }
        return Stream.of(scope.hosts().isEmpty() ? FirewallBackOut.removal(former) : narrowed());
    }

    private static Step narrowed() {
        return new StepDraft("Let only this plan's hosts in on the clients' firewall")
                .key("take-back-firewall")
                .takesBack()
                .afterPolicy()
                .where("a computer with the Group Policy module")
                .who(People.DOMAIN_ADMINISTRATOR)
                .tell(
                        "Without the switch the script lets in what both plans hold. Clients take it at their next refresh.")
                .powershell(
                        ".\\clients\\firewall.ps1 -WithoutEarlier -WhatIf\n.\\clients\\firewall.ps1 -WithoutEarlier")
                .expect("The rules name the addresses and prefixes of this plan only.")
                .undo("Run `clients\\firewall.ps1` without the switch.")
                .source("Microsoft: Set-NetFirewallRule")
                .step();
    }
}
