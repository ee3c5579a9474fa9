package outward.runbook.step;

import java.util.List;
import java.util.stream.Stream;
import outward.address.Ipv6Prefix;
import outward.design.HostLine;
import outward.design.Route;
import outward.runbook.Dialect;
import outward.runbook.Guarded;
import outward.runbook.ManagementAddresses;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;
import outward.runbook.Treatment;

/** What machines learnt from a router stays on them when it falls silent: Windows publishes it without an end. */
record AdvertisedLeftovers(Scope scope, Ipv6Prefix vlan, List<Route> routes, boolean withAddresses) {
    private static final List<String> SHOWN = List.of(
            "Get-NetRoute -AddressFamily IPv6 -PolicyStore ActiveStore | Where-Object { $_.NextHop -like 'fe80:*' } | Format-Table -Property DestinationPrefix, NextHop, InterfaceAlias, InterfaceIndex",
            "Get-NetIPAddress -AddressFamily IPv6 -PolicyStore ActiveStore | Where-Object { $_.PrefixOrigin -eq 'RouterAdvertisement' } | Format-Table -Property IPAddress, InterfaceAlias, InterfaceIndex");

    Step step() {
        return new StepDraft("Take what was advertised on " + vlan + " off the hosts")
                .key("advertised-leftovers " + vlan)
                .takesBack()
                .where("{}; PowerShell as administrator", machines())
                .who(People.HOST_ADMINISTRATOR)
                .tell(
                        "A machine keeps what it learnt from the router (inferred: Windows advertises it without an end) until"
                                + " the host restarts or the entries are removed there"
                                + (hears() ? "; the DirectAccess server too, which is not restarted for this." : ".")
                                + " See what it has:")
                .run(Dialect.POWERSHELL, SHOWN)
                .tell(
                        "Of these, with what is shown, and no other; a route whose next hop is not the router's own address in"
                                + " fe80::/10 stays. Leave out a line for what is not there:")
                .run(Dialect.POWERSHELL, removed())
                .tell("**Interruption:** or a restart of the host, when its users agree.")
                .expect(
                        "On one host at first, then on the others: the two lines no longer show what was removed, and ten minutes"
                                + " later it has not come back. If it has, a router still advertises.")
                .undo("Advertise again: the machines take them anew.")
                .source("Microsoft: Get-NetRoute, Remove-NetRoute, Get-NetIPAddress, Remove-NetIPAddress; RFC 4862 on"
                        + " lifetimes")
                .step();
    }

    private boolean hears() {
        return ServerRouterDiscovery.hears(scope, vlan);
    }

    private String machines() {
        List<String> hosts = scope.hosts(Treatment.ADVERTISED).stream()
                .filter(h -> ManagementAddresses.advertised(scope, h).anyMatch(vlan::equals))
                .map(HostLine::name)
                .toList();
        return String.join(", ", hosts) + ", and every other machine on the VLAN of " + vlan
                + (hears() ? ", every DirectAccess server and node among them" : "");
    }

    private List<String> removed() {
        Stream<String> values = Stream.of("$index = 'InterfaceIndex as shown'", "$router = 'NextHop as shown'");
        Stream<String> away = routes.stream()
                .map(r -> "Remove-NetRoute -InterfaceIndex $index -DestinationPrefix '" + r.destination()
                        + "' -NextHop $router -PolicyStore ActiveStore");
        Stream<String> address = withAddresses
                ? Stream.of("Remove-NetIPAddress -InterfaceIndex $index -IPAddress 'IPAddress as shown, in " + vlan
                        + "' -PolicyStore ActiveStore")
                : Stream.empty();
        return Guarded.lines(
                Stream.of(values, away, address).flatMap(part -> part).toList());
    }
}
