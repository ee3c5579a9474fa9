package outward.runbook.step;

import java.util.List;
import java.util.stream.Stream;
import outward.command.PowerShellLiteral;
import outward.design.HostLine;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** A host may register its address the moment it has one, so DNS is looked at before (safety Y12, Y13). */
final class NamesBefore implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        List<HostLine> named = NameLines.named(scope);
        return named.isEmpty() ? Stream.empty() : Stream.of(step(scope, named));
    }

    private static Step step(Scope scope, List<HostLine> named) {
        StepDraft draft = new StepDraft("Look at the hosts' AAAA records, before any host is changed")
                .where("every management host named below")
                .who(People.DNS_ADMINISTRATOR)
                .tell(
                        "Windows registers a new address itself unless it is told not to, and a record takes effect for every"
                                + " DirectAccess client at once. Note for each host whether it registers itself:")
                .powershell("Get-DnsClient | Format-Table -Property InterfaceAlias, RegisterThisConnectionsAddress")
                .tell("and which records there are:")
                .run(Dialect.POWERSHELL, named.stream().map(NamesBefore::look).toList())
                .tell("In IPv4-only deployments DNS64 asks for A records only. Where OnlySendAQuery is False"
                        + " (`Get-NetDnsTransitionConfiguration` on the DirectAccess server; read it, never set it), an AAAA"
                        + " record moves every DirectAccess client from NAT64 to the host's IPv6 address (inferred).");
        NameRegistration.cautions(scope, draft);
        return draft.expect(
                        "Known for each host: whether it registers itself, and which AAAA records there are. One that nobody can"
                                + " explain is explained first.")
                .undo("Nothing to undo: the step reads only.")
                .source("Microsoft: Get-DnsClient, Resolve-DnsName, Get-NetDnsTransitionConfiguration")
                .step();
    }

    private static String look(HostLine host) {
        return "Resolve-DnsName -Name " + PowerShellLiteral.of(host.name()) + " -Type AAAA";
    }
}
