package outward.runbook.step;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.address.Ipv6Prefix;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.ManagementAddresses;
import outward.runbook.Prose;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** A server on the advertised link hears the router too: it stops listening before anything is advertised (safety Y18). */
final class ServerRouterDiscovery implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        return ManagementAddresses.vlans(scope)
                .filter(prefix -> hears(scope, prefix))
                .map(prefix -> step(scope, prefix));
    }

    /** Whether the server's address is in this prefix. */
    static boolean hears(Scope scope, Ipv6Prefix prefix) {
        var server = scope.frame().server().address();
        return server != null && prefix.contains(server);
    }

    /** The prefixes of the server's own clients, which it has on its external side only. */
    static Prose clients(Scope scope) {
        return new Prose(scope.frame().prefixes().routed().stream()
                .map(Ipv6Prefix::toString)
                .collect(Collectors.joining(", ")));
    }

    private static Step step(Scope scope, Ipv6Prefix prefix) {
        StepDraft draft = new StepDraft("Have the DirectAccess server not listen to router advertisements")
                .key("router-discovery-off " + prefix)
                .where("{}, internal adapter; PowerShell as administrator", ServerRoutes.servers(scope))
                .who(People.SERVER_ADMINISTRATOR)
                .tell(
                        "The server's address is in {}, which is advertised below. It would hear that too, and may take an"
                                + " address, and routes to its own clients, from it (inferred). Note the value of each adapter:",
                        prefix);
        return lines(draft)
                .expect(
                        "RouterDiscovery is Disabled on the internal adapter, and there is no route to {} on it: look again"
                                + " after the step that advertises.",
                        clients(scope))
                .undo("Set the value that was noted, but only after the advertisements have stopped; the way back has"
                        + " the lines.")
                .source("Microsoft: Get-NetIPInterface, Set-NetIPInterface (RouterDiscovery)")
                .step();
    }

    private static StepDraft lines(StepDraft draft) {
        return draft.powershell(
                        "Get-NetIPInterface -AddressFamily IPv6 | Format-Table -Property InterfaceAlias, RouterDiscovery")
                .tell(
                        "See what the internal adapter has. **Stop** and ask the owner of the network where it has an address"
                                + " with PrefixOrigin RouterAdvertisement, or a route by a next hop in fe80::/10 that nobody set: it"
                                + " would lose them.")
                .run(
                        Dialect.POWERSHELL,
                        ServerRoutes.internal(
                                Stream.of(
                                        "Get-NetIPAddress -InterfaceIndex $index -AddressFamily IPv6 | Format-Table -Property IPAddress, PrefixOrigin",
                                        "Get-NetRoute -InterfaceIndex $index -AddressFamily IPv6 | Format-Table -Property DestinationPrefix, NextHop")))
                .tell("Then, and not before:")
                .run(Dialect.POWERSHELL, set("Disabled"));
    }

    /** After the advertisements have stopped. */
    static Step back(Scope scope, Ipv6Prefix prefix) {
        return new StepDraft("Let the DirectAccess server listen to router advertisements as before")
                .key("router-discovery-back " + prefix)
                .takesBack()
                .where("{}, internal adapter; PowerShell as administrator", ServerRoutes.servers(scope))
                .who(People.SERVER_ADMINISTRATOR)
                .tell(
                        "Only after the advertisements have stopped. With the value that was noted; where it was Disabled, there"
                                + " is nothing to do.")
                .run(Dialect.POWERSHELL, set("'value as noted'"))
                .expect(
                        "`Get-NetIPInterface` shows the noted RouterDiscovery on the internal adapter; ten minutes later there"
                                + " is still no route to {} on it.",
                        clients(scope))
                .undo("Set it to Disabled again.")
                .source("Microsoft: Set-NetIPInterface (RouterDiscovery)")
                .step();
    }

    private static List<String> set(String value) {
        return ServerRoutes.internal(
                Stream.of("Set-NetIPInterface -InterfaceIndex $index -AddressFamily IPv6 -RouterDiscovery " + value));
    }
}
