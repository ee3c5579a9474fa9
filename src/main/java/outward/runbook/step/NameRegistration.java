package outward.runbook.step;

import java.util.List;
import java.util.stream.Stream;
import outward.design.HostLine;
import outward.design.HostRole;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.NameRecords;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** AAAA records, after the address works; registered or added, never both (safety Y12, Y13). */
final class NameRegistration implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        List<HostLine> named = NameLines.named(scope);
        if (named.isEmpty()) {
            return Stream.empty();
        }
        StepDraft draft = new StepDraft("Publish the hosts' AAAA records")
                .key("name-records")
                .on(named)
                .where("the DNS server of the hosts' zone, and each host")
                .who(People.DNS_ADMINISTRATOR)
                .tell(
                        "Only after the tests by address passed. The look at DNS before the first host tells which hosts register"
                                + " themselves: choose one way for each, not both.");
        cautions(scope, draft);
        choice(scope, named, draft);
        return Stream.of(draft.expect(
                        "On the DNS server `Get-DnsServerResourceRecord` with `-RRType AAAA` gives exactly the planned address of"
                                + " each host; AAAA\\_RECORD of `verify.ps1` asks it for the same.")
                .undo("Remove exactly these AAAA records; the A records stay.")
                .source("Microsoft: Add-DnsServerResourceRecordAAAA, Get-DnsServerResourceRecord, Register-DnsClient")
                .step());
    }

    /** An AAAA record moves clients to the host's IPv6 address (safety Y13). */
    static void cautions(Scope scope, StepDraft draft) {
        scope.hosts().stream()
                .filter(h -> h.role() == HostRole.CONFIG_MANAGER)
                .forEach(h -> draft.tell(
                        "**Caution, {}:** with an AAAA record the clients' Configuration Manager traffic may leave NAT64. Its"
                                + " services must listen on IPv6 before the record exists.",
                        h.name()));
    }

    /** Hosts that make their own address can only register it themselves. */
    private static void choice(Scope scope, List<HostLine> named, StepDraft draft) {
        List<HostLine> added = scope.names() == NameRecords.DYNAMIC
                ? List.of()
                : named.stream().filter(h -> h.address() != null).toList();
        if (!added.isEmpty()) {
            draft.tell(
                            "This runbook adds static records; skip a host whose record is already there. Put the zone in the"
                                    + " first line:")
                    .run(
                            Dialect.POWERSHELL,
                            Stream.concat(
                                            Stream.of(NameLines.ZONE),
                                            added.stream().map(NameLines::add))
                                    .toList());
        }
        if (added.size() < named.size()) {
            draft.tell("Hosts that register themselves: run this on each of them.")
                    .powershell("Register-DnsClient");
        }
    }
}
