package outward.runbook.step;

import java.util.stream.Stream;
import outward.design.HostLine;
import outward.runbook.Chapter;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** Hosts that leave the plan or change: their old settings go first, the AAAA record before the address. */
final class TakeBackHosts implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        return scope.toTakeBack().stream().map(TakeBackHosts::step);
    }

    private static Step step(HostLine host) {
        return new StepDraft("{}: take back what the earlier plan set", host.name())
                .where("{}, then the DNS server and the DirectAccess server", host.name())
                .who(People.HOST_ADMINISTRATOR)
                .tell("First remove its AAAA record, if one was made for this plan; the A record stays:")
                .run(outward.runbook.Dialect.POWERSHELL, NameLines.remove(host))
                .tell("Then, on the host:")
                .powershell(".\\" + HostFolder.windowsPath(host) + "\\back-out.ps1")
                .tell("If `apply.cmd` was used there, run `back-out.cmd` of the revision that was carried out instead.")
                .tell(
                        "Last, on the DirectAccess server, if this entry was added for this plan and no other host uses it:")
                .powershell("Remove-DAMgmtServer -MgmtServer '" + Hosts.address(host) + "'")
                .expect("{} and its routes are gone; every other address and route is as it was.", Hosts.address(host))
                .undo("Run `apply.ps1` of the earlier revision again.")
                .source("Microsoft: Remove-NetIPAddress, Remove-NetRoute, Remove-DAMgmtServer")
                .step();
    }
}
