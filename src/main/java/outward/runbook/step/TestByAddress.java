package outward.runbook.step;

import java.util.List;
import java.util.stream.Stream;
import outward.address.Isatap;
import outward.command.PowerShellLiteral;
import outward.design.Node;
import outward.directaccess.Method;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.ManagementAddresses;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;
import outward.runbook.Treatment;

/** Proves the path by address and with a TCP port before any name is published (safety Y12). */
final class TestByAddress implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        if (scope.hosts().isEmpty()) {
            return Stream.empty();
        }
        StepDraft draft = new StepDraft("Test by address, with a port that is not ICMP")
                .key("test-by-address")
                .on(NameLines.named(scope))
                .where("every management host; PowerShell as administrator")
                .who(People.HOST_ADMINISTRATOR)
                .tell(
                        "Before any name is published. The report says for each question pass, fail or unknown; `reached` means"
                                + " that a closed port answered, which proves the path too. SERVER\\_PING alone proves nothing:"
                                + " it is ping.exe's own verdict. SERVER\\_TCP counts.");
        if (scope.frame().uses(Method.ISATAP)) {
            towardsIsatap(scope, draft);
        } else {
            towardsServer(scope, draft);
        }
        return Stream.of(draft.expect(expected(scope))
                .undo("Nothing to undo. If a question fails, go back to the host's address and routes before going on.")
                .source("Microsoft: Test-NetConnection, Find-NetRoute; RFC 6724 on the source address")
                .step());
    }

    private static void towardsServer(Scope scope, StepDraft draft) {
        draft.run(Dialect.POWERSHELL, Reports.lines(scope.hosts(), "", ""));
        var server = scope.frame().server().address();
        if (server != null) {
            draft.tell("By hand:").powershell(byHand(server.toString()));
        }
        nodes(scope, draft);
        List<String> others = otherServers(scope);
        if (!others.isEmpty()) {
            draft.tell("And the servers of the other entry points, to whose clients hosts have routes as well:")
                    .run(Dialect.POWERSHELL, others);
        }
    }

    /** One node answers for the virtual address; each has to have its way back to the hosts. */
    private static void nodes(Scope scope, StepDraft draft) {
        List<Node> nodes = scope.frame().facts().nodes();
        if (!scope.frame().facts().loadBalanced()) {
            return;
        }
        draft.tell("One node answers for the virtual address. Each of them by its own address, from every host:")
                .run(
                        Dialect.POWERSHELL,
                        nodes.isEmpty()
                                ? List.of("ping.exe -6 -n 2 'internal IPv6 address of each node'")
                                : nodes.stream().map(TestByAddress::ping).toList());
    }

    private static String ping(Node node) {
        return "ping.exe -6 -n 2 "
                + (node.internalAddress() == null
                        ? PowerShellLiteral.of("internal IPv6 address of " + node.name())
                        : "'" + node.internalAddress() + "'");
    }

    /** Towards the next hops of those entry points to whose clients routes are planned. */
    private static List<String> otherServers(Scope scope) {
        return scope.frame().reached().stream()
                .flatMap(o -> Stream.ofNullable(o.nextHop()))
                .distinct()
                .map(server -> byHand(server.toString()))
                .toList();
    }

    private static String byHand(String server) {
        return "Test-NetConnection -ComputerName '" + server + "' -Port 5985";
    }

    /** An ISATAP router is not in the plan: its address follows from its IPv4 address, and the server shows it. */
    private static void towardsIsatap(Scope scope, StepDraft draft) {
        String address = IsatapName.addresses(scope)
                .findFirst()
                .flatMap(ipv4 -> ManagementAddresses.published(scope)
                        .findFirst()
                        .map(p -> p.address(Isatap.interfaceId(ipv4)).toString()))
                .orElse("address of the isatap adapter");
        draft.tell(
                        "Towards the server's own ISATAP address: the published prefix, then 5efe and its internal IPv4 address."
                                + " Read it on the server first, and put in what it shows:")
                .powershell(
                        "Get-NetIPAddress -AddressFamily IPv6 | Where-Object { $_.InterfaceAlias -like '*isatap*' } | Format-Table -Property InterfaceAlias, IPAddress, AddressState")
                .run(Dialect.POWERSHELL, Reports.lines(scope.hosts(), " -Server '" + address + "'", ""))
                .tell("By hand:")
                .powershell(byHand(address));
    }

    private static String expected(Scope scope) {
        String chosen = scope.from() == null
                ? ""
                : " SOURCE\\_CHOSEN may also show the earlier plan's address until that is taken back.";
        if (scope.frame().uses(Method.ISATAP)) {
            return "ADDRESS\\_USABLE, SOURCE\\_CHOSEN and SERVER\\_PING say pass; SERVER\\_TCP says pass or reached."
                    + chosen;
        }
        String kinds = "Where the address was set: ADDRESS\\_USABLE, and ROUTE\\_THERE where routes were."
                + (scope.hosts(Treatment.ADVERTISED).isEmpty()
                        ? ""
                        : " Where hosts configure themselves: ADDRESS\\_ADVERTISED and ROUTE\\_ADVERTISED, and the rest for"
                                + " each address found.")
                + " They say pass, as do SOURCE\\_CHOSEN";
        return kinds
                + (scope.frame().server().address() == null
                        ? "."
                        : " and SERVER\\_PING; SERVER\\_TCP says pass or reached"
                                + (scope.frame().facts().loadBalanced()
                                        ? "; every node answers by its own address."
                                        : "."))
                + chosen;
    }
}
