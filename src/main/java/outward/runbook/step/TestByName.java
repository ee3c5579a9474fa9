package outward.runbook.step;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.address.Ipv6Prefix;
import outward.runbook.Chapter;
import outward.runbook.Prose;
import outward.runbook.Protocol;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** The whole way by name; a ping is never the last word (article: ICMP is exempt from IPsec). */
final class TestByName implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        return scope.hosts().isEmpty() ? Stream.empty() : Stream.of(name(scope), signedIn(scope), beforeSignIn());
    }

    private static Step name(Scope scope) {
        return new StepDraft("Resolve a connected client by name")
                .key("resolve-client")
                .afterPolicy()
                .where("a management host; PowerShell")
                .who(People.HOST_ADMINISTRATOR)
                .tell(clients(scope))
                .powershell("""
                        Clear-DnsClientCache
                        Resolve-DnsName -Name 'name of a connected client' -Type AAAA""")
                .tell(
                        "Compare with `Get-RemoteAccessConnectionStatistics` on the server: the record may be of an earlier"
                                + " session. If there is none: since Windows 10 2004 clients skip registration with the DNS servers"
                                + " of their name resolution policy; Microsoft's cure is the registry value"
                                + " DisableNRPTForAdapterRegistration = 0 under"
                                + " HKLM\\\\System\\\\CurrentControlSet\\\\Services\\\\Dnscache\\\\Parameters on the client.")
                .expect("An address in {}.", prefixes(scope))
                .undo("Nothing to undo.")
                .source("Microsoft: DirectAccess known issues; Resolve-DnsName")
                .step();
    }

    /** Each entry point has a way of its own (facts T15). */
    private static String clients(Scope scope) {
        return scope.frame().deployment().multisite()
                ? "With one client of each entry point, here and in the next two steps: each has its own prefixes and its own"
                        + " way."
                : "With any client that is connected.";
    }

    private static Step signedIn(Scope scope) {
        return new StepDraft("Manage a client on which a user is signed in")
                .key("manage-signed-in")
                .afterPolicy()
                .where("a management host; PowerShell")
                .who(People.HOST_ADMINISTRATOR)
                .powershell("Test-NetConnection -ComputerName 'name of a connected client' -Port " + port(scope))
                .tell(
                        "Then do what the host is for: a desktop session, a remote command, a file share. A ping shows route"
                                + " and firewall only: ICMP is exempt from the IPsec tunnels. If ping works and nothing else does,"
                                + " look at IPsec on the server and on the client:")
                .powershell(
                        "Get-NetIPsecMainModeSA | Format-List -Property *\nGet-NetIPsecQuickModeSA | Format-List -Property *")
                .expect(
                        scope.from() == null
                                ? "TcpTestSucceeded is True with the planned source address, and the session opens."
                                : "TcpTestSucceeded is True with the planned source address, or the earlier plan's until that is"
                                        + " taken back, and the session opens.")
                .undo("Nothing to undo.")
                .source("Article; Microsoft: Test-NetConnection; Plan remote client management")
                .step();
    }

    private static Step beforeSignIn() {
        return new StepDraft("Manage a client before anybody signs in")
                .key("manage-before-sign-in")
                .afterPolicy()
                .where("a management host; the client restarted and left at its sign-in screen")
                .who(People.HOST_ADMINISTRATOR)
                .tell(
                        "Repeat the session of the step before. Only this proves the management servers list: the infrastructure"
                                + " tunnel reaches listed management servers alone.")
                .expect("The session opens while no user is signed in.")
                .undo(
                        "Nothing to undo. If it fails and the step before succeeded, go back to the management servers list.")
                .source("Microsoft (previous versions): Infrastructure tunnel and management servers")
                .step();
    }

    private static Prose prefixes(Scope scope) {
        return new Prose(
                scope.clientPrefixes().stream().map(Ipv6Prefix::toString).collect(Collectors.joining(" or ")));
    }

    /** The first TCP port that is opened; the end-to-end test is never a ping. */
    private static String port(Scope scope) {
        return scope.chosen().stream()
                .map(Protocol::rules)
                .flatMap(java.util.List::stream)
                .filter(r -> r.protocol().equals("TCP")
                        && Character.isDigit(r.ports().get(0).charAt(0)))
                .map(r -> r.ports().get(0))
                .findFirst()
                .orElse("3389");
    }
}
