package outward.runbook.step;

import java.util.List;
import java.util.stream.Stream;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** After the policy has arrived on both ends: its rules cover each host, or its packets are dropped (safety Y14). */
final class IpsecCoverage implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        return scope.hosts().isEmpty() ? Stream.empty() : Stream.of(step());
    }

    private static Step step() {
        return new StepDraft("See that the IPsec rules cover the hosts")
                .key("ipsec-coverage")
                .afterPolicy()
                .where("every DirectAccess server and node, and one client; PowerShell as administrator")
                .who(People.DOMAIN_ADMINISTRATOR)
                .tell(
                        "An address outside the internal prefixes is covered by the list only (inferred). First see that the policy is"
                                + " there: on a server its server policy, on a client its client policy:")
                .run(Dialect.CMD, List.of("gpresult /r /scope computer"))
                .tell("Then what it says, rule by rule:")
                .powershell("""
                        Get-NetIPsecRule -PolicyStore ActiveStore | ForEach-Object {
                            $filter = Get-NetFirewallAddressFilter -AssociatedNetIPsecRule $_
                            [pscustomobject]@{ DisplayName = $_.DisplayName; Local = $filter.LocalAddress -join ', '; Remote = $filter.RemoteAddress -join ', ' }
                        } | Format-List -Property DisplayName, Local, Remote""")
                .expect(
                        "On the server and on the client the rule of the infrastructure tunnel, the one to the management servers,"
                                + " names each management host by its own address, or by its /64 where hosts configure themselves. A"
                                + " wider range in the rule of the intranet tunnel does not count: that one is up only once a user has"
                                + " signed in. If an address is missing, go back to the management servers list and the policy refresh.")
                .undo("Nothing to undo: the step reads only.")
                .source("Microsoft: Get-NetIPsecRule, Get-NetFirewallAddressFilter; reader's reply 7.12")
                .step();
    }
}
