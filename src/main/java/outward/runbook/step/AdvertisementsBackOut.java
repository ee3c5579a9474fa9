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
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** What the advertising router was given, taken away again: the published routes, then the two switches. */
final class AdvertisementsBackOut implements Chapter {
    private static final String ON = " interface=\"" + RouterAdvertisements.ADAPTER + "\"";

    @Override
    public Stream<Step> steps(Scope scope) {
        Scope former = scope.former();
        Set<Ipv6Prefix> before = former == null
                ? Set.of()
                : RouterAdvertisements.prefixes(former).collect(Collectors.toSet());
        return RouterAdvertisements.prefixes(scope)
                .filter(prefix -> !before.contains(prefix))
                .map(prefix -> step(scope, prefix));
    }

    /** All of it: the routes, the prefix, and the switches. */
    static Step step(Scope scope, Ipv6Prefix prefix) {
        List<Route> routes = scope.frame().hostRoutes();
        List<String> powershell = new ArrayList<>(powershell(scope, prefix, routes));
        powershell.add(removal(prefix, "::"));
        List<String> netsh = new ArrayList<>(netsh(scope, prefix, routes));
        netsh.add("netsh interface ipv6 delete route prefix=" + prefix + ON);
        return draft("Stop advertising " + prefix + " and the client prefixes", prefix, powershell, netsh)
                .tell("Then, but only where the switch was off before:")
                .powershell(
                        "Set-NetIPInterface -InterfaceIndex $index -AddressFamily IPv6 -Advertising Disabled -Forwarding Disabled")
                .step();
    }

    /** Some routes only: the prefix goes on being advertised. */
    static Step step(Scope scope, Ipv6Prefix prefix, List<Route> routes) {
        return draft(
                        "Stop advertising the earlier plan's routes beside " + prefix,
                        prefix,
                        powershell(scope, prefix, routes),
                        netsh(scope, prefix, routes))
                .step();
    }

    private static StepDraft draft(String title, Ipv6Prefix prefix, List<String> powershell, List<String> netsh) {
        return new StepDraft(title)
                .where("the router or Windows Server that was given them, on the VLAN of " + prefix)
                .who(People.NETWORK_OWNER)
                .tell(
                        "Only what was added for the plan that goes: what the adapter had before stands in the notes of that"
                                + " step. Hosts keep address and routes until the advertised lifetimes are over. On a Windows Server,"
                                + " with the name of its adapter in the first line:")
                .run(Dialect.POWERSHELL, powershell)
                .run(Dialect.NETSH, netsh)
                .expect("The adapter shows the switches and the published routes that it had before.")
                .undo("Advertise again, as in the steps above.")
                .source("Microsoft: Remove-NetRoute, Set-NetIPInterface; RFC 4862 on lifetimes");
    }

    private static List<String> powershell(Scope scope, Ipv6Prefix prefix, List<Route> routes) {
        return Stream.concat(
                        RouterAdvertisements.adapter().stream(),
                        routes.stream()
                                .map(r -> removal(r.destination(), RouterAdvertisements.nextHop(scope, prefix, r))))
                .toList();
    }

    private static String removal(Ipv6Prefix prefix, String nextHop) {
        return "Remove-NetRoute -InterfaceIndex $index -DestinationPrefix '" + prefix + "' -NextHop '" + nextHop + "'";
    }

    private static List<String> netsh(Scope scope, Ipv6Prefix prefix, List<Route> routes) {
        return routes.stream()
                .map(r -> "netsh interface ipv6 delete route prefix=" + r.destination() + ON + " nexthop="
                        + RouterAdvertisements.quoted(RouterAdvertisements.nextHop(scope, prefix, r)))
                .toList();
    }
}
