package outward.runbook.step;

import java.util.List;
import java.util.stream.Stream;
import outward.address.Ipv6;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.Prose;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** Read before anything is changed (safety Y1). */
final class ReadState implements Chapter {
    private static final String BY_HAND = """
            Get-ItemProperty -LiteralPath 'HKLM:\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion' | Format-List -Property ProductName, CurrentBuildNumber
            Get-RemoteAccess
            Get-DAServer
            Get-RemoteAccessLoadBalancer
            Get-DAMultiSite
            Get-DAMgmtServer -Type All
            Get-NetIPAddress -AddressFamily IPv6 | Sort-Object -Property InterfaceIndex | Format-Table -Property InterfaceAlias, IPAddress, PrefixLength, AddressState
            Get-NetIPInterface -AddressFamily IPv6 | Format-Table -Property InterfaceAlias, InterfaceIndex, Forwarding, Advertising, RouterDiscovery, ConnectionState
            Get-NetRoute -AddressFamily IPv6 | Format-Table -Property DestinationPrefix, NextHop, InterfaceAlias, Publish
            Get-NetNatTransitionConfiguration
            Get-NetDnsTransitionConfiguration
            Get-NetTeredoConfiguration""";

    private static final List<String> NETSH = List.of(
            "netsh interface ipv6 show addresses",
            "netsh interface ipv6 show interfaces",
            "netsh interface ipv6 show route");

    @Override
    public Stream<Step> steps(Scope scope) {
        StepDraft draft = new StepDraft("Read the state of the DirectAccess server")
                .key("read-state")
                .where("every DirectAccess server, node and entry point; PowerShell as administrator")
                .who(People.SERVER_ADMINISTRATOR)
                .tell(
                        "The script only reads. Keep the file of each server, which carries its name: it is the state before the"
                                + " change, with what Windows prints of the deployment.")
                .powershell(".\\server\\read-state.ps1 -OutFile ('.\\state-before-' + $env:COMPUTERNAME + '.json')")
                .tell("By hand, the same things; an error only says that this server has no such thing:")
                .powershell(BY_HAND)
                .run(Dialect.NETSH, NETSH);
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
        var server = scope.frame().server().address();
        if (server == null) {
            return draft.expect("The prefixes of this plan. If anything differs, stop and correct the plan first.");
        }
        return draft.expect(
                "The prefixes of this plan; {}; Forwarding Enabled on the internal, the IP-HTTPS and, where in use, the Teredo"
                        + " adapter. If anything differs, stop and correct the plan first.",
                address(scope, server));
    }

    /** A virtual address may be a /128: what counts is that the nodes' own addresses are on the link (facts P7, P8). */
    private static Prose address(Scope scope, Ipv6 server) {
        return scope.frame().facts().loadBalanced()
                ? Prose.of(
                        "the internal virtual address {}, with whatever prefix length, and on each node's internal adapter an"
                                + " address of its own with prefix length 64",
                        server)
                : Prose.of("the address {} on the internal adapter with prefix length 64", server);
    }
}
