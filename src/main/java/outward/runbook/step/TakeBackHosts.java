package outward.runbook.step;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.address.Ipv6;
import outward.design.HostLine;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** Hosts that leave the plan or change: their old settings go first, the AAAA record before the address. */
final class TakeBackHosts implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        Set<Ipv6> kept = scope.plan().design().hosts().stream()
                .flatMap(host -> Stream.ofNullable(host.address()))
                .collect(Collectors.toSet());
        return scope.toTakeBack().stream().map(host -> step(host, kept.contains(Hosts.address(host))));
    }

    /** Where the address stays in use, its record and its list entry stay too. */
    private static Step step(HostLine host, boolean kept) {
        StepDraft draft = new StepDraft("{}: take back what the earlier plan set", host.name())
                .where(
                        kept ? "{}; PowerShell as administrator" : "{}, the DNS server and the DirectAccess server",
                        host.name())
                .who(People.HOST_ADMINISTRATOR);
        if (!kept) {
            draft.tell("First remove its AAAA record, if one was made for this plan; the A record stays:")
                    .run(Dialect.POWERSHELL, NameLines.remove(host));
        }
        draft.tell("On the host:")
                .powershell(".\\" + HostFolder.windowsPath(host) + "\\back-out.ps1")
                .tell(
                        "If `apply.cmd` was used there, run `back-out.cmd` of the revision that was carried out instead.");
        if (!kept) {
            draft.tell("Last, on the DirectAccess server, if this entry was added for this plan:")
                    .powershell("Remove-DAMgmtServer -MgmtServer '" + Hosts.address(host) + "'");
        }
        return draft.expect(
                        "{} and its routes are gone; every other address and route is as it was.", Hosts.address(host))
                .undo("Run `apply.ps1` of the earlier revision again.")
                .source("Microsoft: Remove-NetIPAddress, Remove-NetRoute, Remove-DAMgmtServer")
                .step();
    }
}
