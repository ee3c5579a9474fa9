package outward.runbook.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.directaccess.Method;
import outward.runbook.ManagementAddresses;
import outward.runbook.Prose;
import outward.runbook.RouterLines;
import outward.runbook.Scope;
import outward.runbook.Treatment;

/** What the owner of the network is asked for. */
public final class NetworkRequest {
    private NetworkRequest() {}

    /** The document of this scope; of a refused plan it requests nothing. */
    public static Document of(Scope scope) {
        return new Document(
                "network-request",
                "Request to the network owner: " + scope.plan().siteName(),
                Running.lines(scope),
                () -> Stream.of(scope.refused() ? refused() : request(scope)));
    }

    private static String refused() {
        return new Section()
                .say("The plan is refused; nothing is asked of the network yet. The runbook says why and what fits.")
                .markdown();
    }

    private static String request(Scope scope) {
        Section section = new Section()
                .say(
                        "Management hosts are to reach DirectAccess clients over IPv6, through the DirectAccess server's internal"
                                + " adapter. Please confirm or arrange:")
                .heading(2, "Path")
                .items(scope.frame().uses(Method.ISATAP) ? isatapPath() : nativePath(scope))
                .heading(2, "Routes")
                .items(routes(scope));
        if (RouterLines.needed(scope)) {
            section.code("text", RouterLines.generic(scope));
        }
        return section.heading(2, "Firewalls between")
                .items(firewall(scope))
                .heading(2, "Answer")
                .say("Confirmed by, on, with these exceptions: ______")
                .markdown();
    }

    private static Stream<Prose> nativePath(Scope scope) {
        List<Prose> items = new ArrayList<>(List.of(
                Prose.of(
                        "Native IPv6 passes on the VLAN of the hosts and of the server's internal adapter. Prefixes: {}.",
                        joined(ManagementAddresses.subnets(scope).toList())),
                Prose.of("ICMPv6 passes, neighbour discovery included (types 133 to 136), and echo request and reply"
                        + " (128, 129); packet too big (2) is never dropped.")));
        items.add(
                scope.hosts(Treatment.ADVERTISED).isEmpty()
                        ? Prose.of(
                                "No router advertisements are needed: addresses are static. RA guard may stay as it is.")
                        : Prose.of(
                                "Router advertisements come from one router on the hosts' VLAN, never from the DirectAccess"
                                        + " server and without a default route; RA guard admits that one port."));
        return items.stream();
    }

    private static Stream<Prose> isatapPath() {
        return Stream.of(
                Prose.of(
                        "IP protocol 41 (IPv6 in IPv4) passes between the management hosts and the DirectAccess server, every"
                                + " node and the virtual address."),
                Prose.of("No native IPv6 and no router advertisement is needed on any VLAN."));
    }

    private static Stream<Prose> routes(Scope scope) {
        if (scope.frame().uses(Method.ISATAP)) {
            return Stream.of(Prose.of("None: the hosts learn their routes from the ISATAP router."));
        }
        if (!RouterLines.needed(scope)) {
            return Stream.of(
                    Prose.of("None in the network: every host is on the server's link and has its own routes."));
        }
        List<Prose> items = new ArrayList<>();
        if (RouterLines.otherEntryPoints(scope)) {
            items.add(Prose.of("Hosts also reach clients of the other entry points: each prefix leads to its own entry"
                    + " point's server, and the hosts' prefixes lead back from there."));
        }
        items.add(Prose.of(
                RouterLines.hostsBehindRouters(scope)
                        ? "Some hosts are not on the server's link. The routers between carry:"
                        : "The routers between carry:"));
        return items.stream();
    }

    private static Stream<Prose> firewall(Scope scope) {
        var hosts = new Prose(String.join(", ", ManagementAddresses.firewall(scope)));
        List<Prose> items = new ArrayList<>();
        if (scope.frame().uses(Method.ISATAP)) {
            items.add(
                    Prose.of("Firewalls between the hosts and the server see IP protocol 41 only. One that looks inside"
                            + " lets pass:"));
        }
        items.add(Prose.of("From: {}", hosts));
        items.add(Prose.of("To: {}", joined(scope.clientPrefixes())));
        items.add(Prose.of("Protocols: {}; and the answers", protocols(scope)));
        items.add(Prose.of(
                "Also from the hosts to {}: ICMPv6 echo request (128) and TCP 5985, both for the tests; and the answers",
                servers(scope)));
        if (!scope.teredoPrefixes().isEmpty()) {
            items.add(Prose.of(
                    "Also from {} to the hosts: ICMPv6 echo request (128), by which Teredo clients begin; and the answers",
                    joined(scope.teredoPrefixes())));
        }
        items.add(Prose.of("On the way through the network only; IPsec is between server and clients."));
        return items.stream();
    }

    private static Prose protocols(Scope scope) {
        return new Prose(scope.chosen().stream()
                .map(p -> p.title() + " (" + p.ports() + ")")
                .collect(Collectors.joining(", ")));
    }

    /** The servers that hosts hand packets to, which the tests ask. */
    private static Prose servers(Scope scope) {
        var frame = scope.frame();
        String servers = Stream.concat(
                        Stream.ofNullable(
                                frame.uses(Method.ISATAP)
                                        ? null
                                        : frame.server().address()),
                        frame.reached().stream().flatMap(o -> Stream.ofNullable(o.nextHop())))
                .map(Ipv6::toString)
                .distinct()
                .collect(Collectors.joining(", "));
        return new Prose(servers.isEmpty() ? "the DirectAccess server" : servers);
    }

    private static Prose joined(List<Ipv6Prefix> prefixes) {
        return new Prose(prefixes.stream().map(Ipv6Prefix::toString).collect(Collectors.joining(", ")));
    }
}
