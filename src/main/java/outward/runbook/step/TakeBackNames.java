package outward.runbook.step;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import outward.design.HostLine;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** AAAA records of the plan before that this one does not hold, before the addresses go. */
final class TakeBackNames implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        Scope former = scope.former();
        if (former == null) {
            return Stream.empty();
        }
        Set<String> kept = NameLines.records(scope);
        List<HostLine> gone = former.hosts().stream()
                .filter(h -> h.address() != null && !kept.contains(NameLines.record(h)))
                .toList();
        return gone.isEmpty() ? Stream.empty() : Stream.of(step(gone));
    }

    private static Step step(List<HostLine> gone) {
        return new StepDraft("Remove the AAAA records of the earlier plan")
                .key("take-back-names")
                .takesBack()
                .afterPolicy()
                .where("the DNS server of the hosts' zone")
                .who(People.DNS_ADMINISTRATOR)
                .tell(
                        "Only records that were made for that plan; the A records and the new AAAA records stay. Hosts that"
                                + " register themselves: look again after the address is gone.")
                .run(
                        Dialect.POWERSHELL,
                        Stream.concat(Stream.of(NameLines.ZONE), gone.stream().map(NameLines::removal))
                                .toList())
                .expect("`Resolve-DnsName` with `-Type AAAA` gives no address of the earlier plan.")
                .undo("Add the records again.")
                .source("Microsoft: Remove-DnsServerResourceRecord")
                .step();
    }
}
