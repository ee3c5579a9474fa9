package outward.runbook.step;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import outward.address.Ipv6Prefix;
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
        if (scope.toSetUp(Treatment.ADVERTISED).findAny().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new StepDraft("Advertise the hosts' prefix and the client prefixes")
                .where("a router or a Windows Server on the hosts' VLAN, never the DirectAccess server")
                .who(People.NETWORK_OWNER)
                .tell(
                        "Every machine on that VLAN, domain controllers included, gets and registers an address: use a VLAN of"
                                + " management hosts only. No default route is advertised, so that the hosts send nothing else"
                                + " this way. On a Windows Server, with the name of its adapter in the first line; first note what"
                                + " it has, for the way back:")
                .run(Dialect.POWERSHELL, noted())
                .run(Dialect.POWERSHELL, powershell(scope))
                .run(Dialect.NETSH, netsh(scope))
                .expect("On a host: an address in the prefix, and one route for each client prefix.")
                .undo("Below, in the way back: “Stop advertising the hosts' prefix and the client prefixes”.")
                .source("rakhesh.com: Enabling IPv6 router advertisements on Windows; Microsoft: Set-NetIPInterface,"
                        + " New-NetRoute; RFC 4191")
                .step());
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

    private static List<String> powershell(Scope scope) {
        List<String> lines = new ArrayList<>(adapter());
        lines.add(
                "Set-NetIPInterface -InterfaceIndex $index -AddressFamily IPv6 -Forwarding Enabled -Advertising Enabled -AdvertiseDefaultRoute Disabled");
        lines.add(publish(prefix(scope), "::"));
        scope.frame()
                .hostRoutes()
                .forEach(r -> lines.add(
                        publish(r.destination().toString(), r.nextHop().toString())));
        return lines;
    }

    /** Which of several internal prefixes belongs to that VLAN is for the reader to say. */
    static List<String> subnets(Scope scope) {
        List<Ipv6Prefix> subnets = ManagementAddresses.subnets(scope).toList();
        return List.of(subnets.size() == 1 ? subnets.get(0).toString() : "the internal prefix of that VLAN");
    }

    private static String prefix(Scope scope) {
        return subnets(scope).get(0);
    }

    private static String publish(String prefix, String nextHop) {
        return "New-NetRoute -InterfaceIndex $index -DestinationPrefix '" + prefix + "' -NextHop '" + nextHop
                + "' -Publish Yes";
    }

    private static List<String> netsh(Scope scope) {
        String on = " interface=\"" + ADAPTER + "\"";
        List<String> lines = new ArrayList<>(List.of("netsh interface ipv6 set interface" + on
                + " forwarding=enabled advertise=enabled advertisedefaultroute=disabled store=persistent"));
        lines.add("netsh interface ipv6 add route prefix=\"" + prefix(scope) + "\"" + on
                + " publish=yes store=persistent");
        scope.frame()
                .hostRoutes()
                .forEach(r -> lines.add("netsh interface ipv6 add route prefix=" + r.destination() + on + " nexthop="
                        + r.nextHop() + " publish=yes store=persistent"));
        return lines;
    }
}
