package outward.runbook.step;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import outward.design.Route;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;
import outward.runbook.Treatment;

/** What the advertising router was given, taken away again: the published routes, then the two switches. */
final class AdvertisementsBackOut implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        Scope former = scope.former();
        boolean before = former != null && !former.hosts(Treatment.ADVERTISED).isEmpty();
        return before || scope.hosts(Treatment.ADVERTISED).isEmpty()
                ? Stream.empty()
                : Stream.of(
                        step(RouterAdvertisements.subnets(scope), scope.frame().hostRoutes()));
    }

    static Step step(List<String> subnets, List<Route> routes) {
        return new StepDraft("Stop advertising the hosts' prefix and the client prefixes")
                .where("the router or Windows Server that was given them, on the hosts' VLAN")
                .who(People.NETWORK_OWNER)
                .tell(
                        "Only what was added for this plan: what the adapter had before stands in the notes of that step. Hosts"
                                + " keep address and routes until the advertised lifetimes are over. On a Windows Server, with the"
                                + " name of its adapter in the first line:")
                .run(Dialect.POWERSHELL, powershell(subnets, routes))
                .tell("Then, but only where the switch was off before:")
                .powershell(
                        "Set-NetIPInterface -InterfaceIndex $index -AddressFamily IPv6 -Advertising Disabled -Forwarding Disabled")
                .run(Dialect.NETSH, netsh(subnets, routes))
                .expect("The adapter shows the switches and the published routes that it had before.")
                .undo("Advertise again, as in the steps above.")
                .source("Microsoft: Remove-NetRoute, Set-NetIPInterface; RFC 4862 on lifetimes")
                .step();
    }

    private static List<String> powershell(List<String> subnets, List<Route> routes) {
        List<String> lines = new ArrayList<>(RouterAdvertisements.adapter());
        routes.forEach(
                r -> lines.add(removal(r.destination().toString(), r.nextHop().toString())));
        subnets.forEach(s -> lines.add(removal(s, "::")));
        return lines;
    }

    private static String removal(String prefix, String nextHop) {
        return "Remove-NetRoute -InterfaceIndex $index -DestinationPrefix '" + prefix + "' -NextHop '" + nextHop + "'";
    }

    private static List<String> netsh(List<String> subnets, List<Route> routes) {
        String on = " interface=\"" + RouterAdvertisements.ADAPTER + "\"";
        List<String> lines = new ArrayList<>();
        routes.forEach(r -> lines.add(
                "netsh interface ipv6 delete route prefix=" + r.destination() + on + " nexthop=" + r.nextHop()));
        subnets.forEach(s -> lines.add("netsh interface ipv6 delete route prefix=\"" + s + "\"" + on));
        return lines;
    }
}
