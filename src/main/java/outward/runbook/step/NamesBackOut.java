package outward.runbook.step;

import java.util.stream.Stream;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** AAAA records go first, so that nobody is sent to an address that is about to vanish (safety Y12). */
final class NamesBackOut implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        var named = NameLines.added(scope);
        if (named.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new StepDraft("Remove the AAAA records of this plan")
                .key("names-back-out")
                .takesBack()
                .where("the DNS server of the hosts' zone")
                .who(People.DNS_ADMINISTRATOR)
                .tell(
                        "Only records that were made for this plan; the A records stay. Hosts that register themselves: look"
                                + " again after the address is gone.")
                .run(
                        Dialect.POWERSHELL,
                        Stream.concat(Stream.of(NameLines.ZONE), named.stream().map(NameLines::removal))
                                .toList())
                .expect("`Resolve-DnsName` with `-Type AAAA` no longer gives these addresses.")
                .undo("Add the records again.")
                .source("Microsoft: Remove-DnsServerResourceRecord")
                .step());
    }
}
