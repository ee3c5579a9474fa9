package outward.runbook.step;

import java.util.List;
import java.util.stream.Stream;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.Prose;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** Read before anything is changed (safety Y1). */
final class ReadState implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        StepDraft draft = new StepDraft("Read the state of the DirectAccess server")
                .where("every DirectAccess server, node and entry point; PowerShell as administrator")
                .who(People.SERVER_ADMINISTRATOR)
                .tell(
                        "The script only reads. Keep the file: it is the state before the change, with what Windows prints of the deployment.")
                .powershell(".\\server\\read-state.ps1 -OutFile .\\state-before.json")
                .tell("By hand, the same things:")
                .powershell("""
                        Get-RemoteAccess
                        Get-DAMgmtServer -Type All
                        Get-NetIPAddress -AddressFamily IPv6 | Sort-Object -Property InterfaceIndex | Format-Table -Property InterfaceAlias, IPAddress, PrefixLength, AddressState
                        Get-NetIPInterface -AddressFamily IPv6 | Format-Table -Property InterfaceAlias, InterfaceIndex, Forwarding, Advertising, ConnectionState
                        Get-NetRoute -AddressFamily IPv6 | Format-Table -Property DestinationPrefix, NextHop, InterfaceAlias, Publish
                        Get-NetNatTransitionConfiguration
                        Get-NetDnsTransitionConfiguration""")
                .run(
                        Dialect.NETSH,
                        List.of(
                                "netsh interface ipv6 show addresses",
                                "netsh interface ipv6 show interfaces",
                                "netsh interface ipv6 show route"));
        return Stream.of(expectations(scope, draft)
                .undo("Nothing to undo: the step reads only.")
                .source("Microsoft: Get-RemoteAccess, Get-NetIPAddress, Get-NetIPInterface, Get-NetRoute")
                .step());
    }

    /** What the plan rests on; where the server says something else, the plan is wrong and nothing else is done. */
    private static StepDraft expectations(Scope scope, StepDraft draft) {
        if (scope.refused()) {
            return draft.expect("The values that are missing or refused above. Bring the file back into the planner.");
        }
        var server = scope.frame().server();
        if (server.address() == null) {
            return draft.expect("The prefixes of this plan. If anything differs, stop and correct the plan first.");
        }
        Prose length = Prose.of("on the internal adapter with prefix length 64");
        return draft.expect(
                "The prefixes of this plan; the address {} {}; Forwarding Enabled on the internal, the IP-HTTPS and,"
                        + " where in use, the Teredo adapter. If anything differs, stop and correct the plan first.",
                server.address(),
                length);
    }
}
