package outward.runbook.step;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.design.HostLine;
import outward.design.HostRole;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** Hosts that leave the plan or change: their old settings go first, the AAAA record before the address. */
final class TakeBackHosts implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        Set<String> records = scope.plan().design().hosts().stream()
                .map(TakeBackHosts::nameRecord)
                .collect(Collectors.toSet());
        Set<String> used = scope.plan().design().hosts().stream()
                .map(host -> String.valueOf(host.address()))
                .collect(Collectors.toSet());
        return scope.toTakeBack().stream()
                .map(host -> step(
                        host,
                        !records.contains(nameRecord(host)),
                        removable(host) && !used.contains(String.valueOf(host.address()))));
    }

    /** A record is of a name and an address: another host at the same address does not keep it. */
    private static String nameRecord(HostLine host) {
        return host.name().toLowerCase(Locale.ROOT) + " " + host.address();
    }

    /** Entries of Configuration Manager are DirectAccess' own and never removed (safety Y19). */
    private static boolean removable(HostLine host) {
        return host.role() != HostRole.CONFIG_MANAGER;
    }

    private static Step step(HostLine host, boolean recordGoes, boolean entryGoes) {
        StepDraft draft = new StepDraft("{}: take back what the earlier plan set", host.name())
                .where(where(recordGoes, entryGoes), host.name())
                .who(People.HOST_ADMINISTRATOR);
        if (recordGoes) {
            draft.tell("First remove its AAAA record, if one was made for this plan; the A record stays:")
                    .run(Dialect.POWERSHELL, NameLines.remove(host));
        }
        draft.tell("On the host:")
                .powershell(".\\" + HostFolder.windowsPath(host) + "\\back-out.ps1")
                .tell(
                        "If `apply.cmd` was used there, run `back-out.cmd` of the revision that was carried out instead.");
        if (entryGoes) {
            draft.tell("Last, on the DirectAccess server, if this entry was added for this plan:")
                    .powershell("Remove-DAMgmtServer -MgmtServer '" + Hosts.address(host) + "'");
        }
        return draft.expect(
                        "{} and its routes are gone; every other address and route is as it was.", Hosts.address(host))
                .undo("Run `apply.ps1` of the earlier revision again.")
                .source("Microsoft: Remove-NetIPAddress, Remove-NetRoute, Remove-DAMgmtServer")
                .step();
    }

    private static String where(boolean recordGoes, boolean entryGoes) {
        if (!recordGoes) {
            return "{}; PowerShell as administrator";
        }
        return entryGoes ? "{}, the DNS server and the DirectAccess server" : "{} and the DNS server";
    }
}
