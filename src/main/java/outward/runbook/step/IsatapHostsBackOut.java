package outward.runbook.step;

import java.util.List;
import java.util.stream.Stream;
import outward.directaccess.Method;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.Scope;
import outward.runbook.SiteNames;
import outward.runbook.Step;
import outward.runbook.StepDraft;
import outward.runbook.Treatment;

/** The policy goes from the hosts; they lose their ISATAP addresses with the next restart. */
final class IsatapHostsBackOut implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        return !scope.introduces(Method.ISATAP)
                ? Stream.empty()
                : Stream.of(new StepDraft("Take the ISATAP policy away from the management hosts")
                        .key("isatap-hosts-back")
                        .on(scope.hosts(Treatment.ISATAP))
                        .takesBack()
                        .where("a computer with the Group Policy module, then every management host")
                        .who(People.DOMAIN_ADMINISTRATOR)
                        .run(
                                Dialect.POWERSHELL,
                                PolicyLines.unlink(SiteNames.of(scope).isatapPolicy()))
                        .tell("Then on every host that had it:")
                        .run(Dialect.CMD, List.of("gpupdate /target:computer /force"))
                        .tell(IsatapHosts.RESTART)
                        .run(Dialect.CMD, List.of("shutdown /r /t 0"))
                        .tell(
                                "Whether another policy or a local setting gives a host ISATAP as well cannot be known from this"
                                        + " plan; `Get-NetIsatapConfiguration` on the host shows what is left.")
                        .expect("No host has an address of the published prefix any more.")
                        .undo("Link the object again, refresh policy on the hosts and restart them.")
                        .source("Microsoft: Remove-GPLink, Get-NetIsatapConfiguration")
                        .step());
    }
}
