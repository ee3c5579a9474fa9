package outward.runbook.step;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import outward.design.HostLine;
import outward.plan.HostChange;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;
import outward.runbook.Treatment;

/** What every host says before anything is set: whether its address is free, and what was true before (safety Y11). */
final class ReportBefore implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        List<HostLine> hosts = scope.changes().stream()
                .map(HostChange::after)
                .filter(Objects::nonNull)
                .filter(h -> scope.treatment(h) != Treatment.LEFT_ALONE)
                .toList();
        return hosts.isEmpty() ? Stream.empty() : Stream.of(step(scope, hosts));
    }

    private static Step step(Scope scope, List<HostLine> hosts) {
        StepDraft draft = new StepDraft("Ask every host what is true before the change")
                .key("report-before")
                .on(hosts)
                .where("every management host that is set up below; PowerShell as administrator")
                .who(People.HOST_ADMINISTRATOR)
                .tell(
                        "The script only asks and reads. Keep the reports beside the state before: the tests below are compared"
                                + " with them.")
                .run(Dialect.POWERSHELL, Reports.lines(hosts, "", "-before"))
                .tell(
                        "An address that is unique in the plan may be taken on the wire. If ADDRESS\\_FREE or PTR\\_NOT\\_ANOTHERS"
                                + " says fail, stop: somebody else has the address; choose another one in the plan.");
        FreeAddresses.ask(scope, hosts, draft);
        if (scope.from() != null) {
            draft.tell(
                    "A host that had the address in the earlier plan is no stranger: the step of the new host says so.");
        }
        return draft.expect(
                        "ADDRESS\\_FREE says pass, or unknown where the host has no route to the subnet yet, and from the server no"
                                + " ping is answered and no neighbour shown but as Unreachable;"
                                + " PTR\\_NOT\\_ANOTHERS says pass. What rests on the new address or routes still says fail or missing.")
                .undo("Nothing to undo: the step reads only.")
                .source("Microsoft: Get-NetNeighbor, Resolve-DnsName, Find-NetRoute")
                .step();
    }
}
