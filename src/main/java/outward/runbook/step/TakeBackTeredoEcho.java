package outward.runbook.step;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.design.HostLine;
import outward.runbook.Chapter;
import outward.runbook.Scope;
import outward.runbook.SiteNames;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** The rule for echo requests goes from hosts that leave, and from all of them where Teredo leaves the plan. */
final class TakeBackTeredoEcho implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        Scope former = scope.former();
        if (former == null || former.teredoPrefixes().isEmpty()) {
            return Stream.empty();
        }
        Set<UUID> keeping = scope.teredoPrefixes().isEmpty()
                ? Set.of()
                : scope.hosts().stream().map(HostLine::id).collect(Collectors.toSet());
        List<String> gone = former.hosts().stream()
                .filter(h -> !keeping.contains(h.id()))
                .map(HostLine::name)
                .toList();
        return gone.isEmpty() ? Stream.empty() : Stream.of(step(scope, gone));
    }

    private static Step step(Scope scope, List<String> hosts) {
        return new StepDraft("Remove the rule for echo requests of Teredo clients")
                .key("take-back-teredo-echo")
                .takesBack()
                .afterPolicy()
                .where("{}; PowerShell as administrator", String.join(", ", hosts))
                .who(People.HOST_ADMINISTRATOR)
                .powershell(
                        "Remove-NetFirewallRule -Name '" + SiteNames.of(scope).teredoEcho() + "'")
                .expect("The hosts have no rule of that name.")
                .undo("Make the rule again, as the earlier revision says.")
                .source("Microsoft: Remove-NetFirewallRule")
                .step();
    }
}
