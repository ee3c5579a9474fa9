package outward.runbook.step;

import java.util.List;
import java.util.stream.Stream;
import outward.design.HostLine;
import outward.directaccess.Method;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.Former;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;
import outward.runbook.Treatment;

/** Hosts that leave limited ISATAP while others stay: they leave the group that its policy is filtered on. */
final class TakeBackIsatapHosts implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        List<HostLine> leaving = Former.leaving(scope, Treatment.ISATAP);
        return leaving.isEmpty() || !scope.frame().uses(Method.ISATAP) ? Stream.empty() : Stream.of(step(leaving));
    }

    private static Step step(List<HostLine> leaving) {
        List<String> hosts = leaving.stream().map(HostLine::name).toList();
        return new StepDraft("Take hosts out of the group of the ISATAP policy")
                .key("take-back-isatap-hosts")
                .on(leaving)
                .takesBack()
                .afterPolicy()
                .where("the domain, then {}", String.join(", ", hosts))
                .who(People.DOMAIN_ADMINISTRATOR)
                .tell(
                        "Remove exactly these computer accounts from the group. Then on each of them; a restart takes the group"
                                + " and the address away:")
                .run(Dialect.CMD, List.of("gpupdate /target:computer /force"))
                .tell(IsatapHosts.RESTART)
                .run(Dialect.CMD, List.of("shutdown /r /t 0"))
                .expect("`Get-NetIsatapConfiguration` on these hosts no longer shows the router's name.")
                .undo("Put the accounts into the group again, and restart the hosts.")
                .source("J. Jones, Limiting ISATAP services; Microsoft: Get-NetIsatapConfiguration")
                .step();
    }
}
