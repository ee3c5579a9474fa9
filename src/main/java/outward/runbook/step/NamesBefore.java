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
    /** An address that is set is registered with it (safety Y12, Y13). */
    static final String STOP =
            "**Stop where OnlySendAQuery is False and the host's adapter registers itself:** DirectAccess"
                    + " clients leave NAT64 for this host as soon as it has the address, before any test. Decide first, with whoever owns"
                    + " its services, whether they listen on IPv6 and the clients may go that way already.";

    @Override
    public Stream<Step> steps(Scope scope) {
        List<HostLine> named = NameLines.named(scope);
        return named.isEmpty() ? Stream.empty() : Stream.of(step(scope, named));
    }

    private static Step step(Scope scope, List<HostLine> named) {
        StepDraft draft = new StepDraft("Look at the hosts' AAAA records, before any host is changed")
                .key("names-before")
                .on(named)
                .where("every management host named below, and the DNS server of their zone")
                .who(People.DNS_ADMINISTRATOR)
                .tell(
                        "Windows registers a new address itself unless it is told not to, and a record takes effect for every"
                                + " DirectAccess client at once. Note for each host whether it registers itself:")
                .powershell("Get-DnsClient | Format-Table -Property InterfaceAlias, RegisterThisConnectionsAddress")
                .tell(
                        "On the DNS server, which records there are; a host that asks about itself is answered from its own"
                                + " adapters. An error that a record was not found means that there is none. Put the zone in the"
                                + " first line:")
                .run(
                        Dialect.POWERSHELL,
                        Stream.concat(Stream.of(NameLines.ZONE), named.stream().map(NamesBefore::look))
                                .toList())
                .tell("In IPv4-only deployments DNS64 asks for A records only. Where OnlySendAQuery is False"
                        + " (`Get-NetDnsTransitionConfiguration` on the DirectAccess server; read it, never set it), an AAAA"
                        + " record moves every DirectAccess client from NAT64 to the host's IPv6 address (inferred).")
                .tell(STOP);
        NameRegistration.cautions(scope, draft);
        return draft.expect(
                        "Known for each host: whether it registers itself, and which AAAA records there are. One that nobody can"
                                + " explain is explained first.")
                .undo("Nothing to undo: the step reads only.")
                .source("Microsoft: Get-DnsClient, Get-DnsServerResourceRecord, Get-NetDnsTransitionConfiguration")
                .step();
    }

    private static String look(HostLine host) {
        return "Get-DnsServerResourceRecord -ZoneName $zone -RRType AAAA -Name " + PowerShellLiteral.of(host.name());
    }
}
