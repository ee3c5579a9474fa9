package outward.runbook.step;

import java.util.List;
import java.util.stream.Stream;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.Scope;
import outward.runbook.SiteNames;
import outward.runbook.Step;
import outward.runbook.StepDraft;
import outward.runbook.Treatment;

/** Policy and restart give the hosts their ISATAP addresses (facts I2). */
final class IsatapHosts implements Chapter {
    /** A restart never stands in a block with lines that interrupt nothing. */
    static final String RESTART =
            "**Interruption:** a restart of the host, one after the other and each when its users agree:";

    @Override
    public Stream<Step> steps(Scope scope) {
        var hosts = scope.hosts(Treatment.ISATAP);
        if (hosts.isEmpty()) {
            return Stream.empty();
        }
        StepDraft draft = new StepDraft("Refresh policy on the management hosts and restart them")
                .key("isatap-hosts")
                .on(scope.toSetUp(Treatment.ISATAP).toList())
                .sets()
                .where("every management host")
                .who(People.HOST_ADMINISTRATOR)
                .tell(NamesBefore.STOP)
                .run(Dialect.CMD, List.of("gpupdate /target:computer /force", "gpresult /r /scope computer"))
                .tell("gpresult has to name " + SiteNames.of(scope).isatapPolicy()
                        + " among the applied objects; where the account is new in the group, only after the restart.")
                .tell(RESTART)
                .run(Dialect.CMD, List.of("shutdown /r /t 0"));
        hosts.forEach(h -> draft.tell("{} then has {}", h.name(), Hosts.address(h)));
        return Stream.of(draft.expect(
                        "`Get-NetIsatapConfiguration` shows the router's name and State Enabled; the adapter is not"
                                + " disconnected; each host has the address above.")
                .undo("Take the host out of the group, refresh policy and restart it.")
                .source("J. Jones, Limiting ISATAP services; RFC 5214 section 6.1")
                .step());
    }
}
