package outward.runbook.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.address.Ipv6Prefix;
import outward.design.Route;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.ManagementAddresses;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;
import outward.runbook.Treatment;

/** Auto-configured hosts: a Windows Server advertises their prefix and routes (facts R1 to R4, safety Y18). */
final class RouterAdvertisements implements Chapter {
    static final String ADAPTER = "name of the adapter on the hosts' VLAN";

    @Override
    public Stream<Step> steps(Scope scope) {
        Set<Ipv6Prefix> before = carriedOut(scope);
        return prefixes(scope).filter(prefix -> !before.contains(prefix)).map(prefix -> step(scope, prefix));
    }

    /** The prefixes that are advertised already, with all of the routes. */
    private static Set<Ipv6Prefix> carriedOut(Scope scope) {
        Scope former = scope.former();
        return former != null
                        && former.frame().hostRoutes().containsAll(scope.frame().hostRoutes())
                ? prefixes(former).collect(Collectors.toSet())
                : Set.of();
    }

    /** The prefixes in which hosts configure themselves. */
    static Stream<Ipv6Prefix> prefixes(Scope scope) {
        return scope.hosts(Treatment.ADVERTISED).stream()
                .flatMap(host -> ManagementAddresses.advertised(scope, host))
                .distinct();
    }

    private static Step step(Scope scope, Ipv6Prefix prefix) {
        StepDraft draft = new StepDraft("Advertise " + prefix + " and the client prefixes")
                .where("a router or a Windows Server on the VLAN of " + prefix + ", never the DirectAccess server")
                .who(People.NETWORK_OWNER)
                .tell(
                        "Every machine on that VLAN, domain controllers included, gets and registers an address: use a VLAN of"
                                + " management hosts only. No default route is advertised, so that the hosts send nothing else"
                                + " this way.");
        if (!onServersLink(scope, prefix)) {
            draft.tell("The VLAN is not the server's link: put in the next router from there towards each address.");
        }
        return draft.tell(
                        "On a Windows Server, with the name of its adapter in the first line; first note what it has, for"
                                + " the way back:")
                .run(Dialect.POWERSHELL, noted())
                .run(Dialect.POWERSHELL, powershell(scope, prefix))
                .run(Dialect.NETSH, netsh(scope, prefix))
                .expect("On a host: an address in {}, and one route for each client prefix.", prefix)
                .undo("Below, in the way back: “Stop advertising " + prefix + " and the client prefixes”.")
                .source("rakhesh.com: Enabling IPv6 router advertisements on Windows; Microsoft: Set-NetIPInterface,"
                        + " New-NetRoute; RFC 4191")
                .step();
    }

    private static boolean onServersLink(Scope scope, Ipv6Prefix prefix) {
        var server = scope.frame().server().address();
        return server == null || prefix.contains(server);
    }

    /** Finds the index of the adapter that advertises. */
    static List<String> adapter() {
        return List.of(
                "$adapter = '" + ADAPTER.replace("'", "''") + "'",
                "$index = (Get-NetIPInterface -AddressFamily IPv6 | Where-Object { $_.InterfaceAlias -ceq $adapter }).InterfaceIndex");
    }

    private static List<String> noted() {
        return Stream.concat(
                        adapter().stream(),
                        Stream.of(
                                "Get-NetIPInterface -InterfaceIndex $index -AddressFamily IPv6 | Format-List -Property Forwarding, Advertising, AdvertiseDefaultRoute",
                                "Get-NetRoute -InterfaceIndex $index -AddressFamily IPv6 | Format-Table -Property DestinationPrefix, NextHop, Publish"))
                .toList();
    }

    private static List<String> powershell(Scope scope, Ipv6Prefix prefix) {
        List<String> lines = new ArrayList<>(adapter());
        lines.add(
                "Set-NetIPInterface -InterfaceIndex $index -AddressFamily IPv6 -Forwarding Enabled -Advertising Enabled -AdvertiseDefaultRoute Disabled");
        lines.add(publish(prefix, "::"));
        scope.frame().hostRoutes().forEach(r -> lines.add(publish(r.destination(), nextHop(scope, prefix, r))));
        return lines;
    }

    private static String publish(Ipv6Prefix prefix, String nextHop) {
        return "New-NetRoute -InterfaceIndex $index -DestinationPrefix '" + prefix + "' -NextHop '" + nextHop
                + "' -Publish Yes";
    }

    /** A next hop must be on the router's own link; elsewhere only the network's owner knows which one is. */
    static String nextHop(Scope scope, Ipv6Prefix prefix, Route route) {
        return onServersLink(scope, prefix) ? route.nextHop().toString() : "next router towards " + route.nextHop();
    }

    private static List<String> netsh(Scope scope, Ipv6Prefix prefix) {
        String on = " interface=\"" + ADAPTER + "\"";
        List<String> lines = new ArrayList<>(List.of("netsh interface ipv6 set interface" + on
                + " forwarding=enabled advertise=enabled advertisedefaultroute=disabled store=persistent"));
        lines.add("netsh interface ipv6 add route prefix=" + prefix + on + " publish=yes store=persistent");
        scope.frame()
                .hostRoutes()
                .forEach(r -> lines.add("netsh interface ipv6 add route prefix=" + r.destination() + on + " nexthop="
                        + quoted(nextHop(scope, prefix, r)) + " publish=yes store=persistent"));
        return lines;
    }

    static String quoted(String value) {
        return value.contains(" ") ? "\"" + value + "\"" : value;
    }
}
