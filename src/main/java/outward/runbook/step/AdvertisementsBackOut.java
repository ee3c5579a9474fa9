package outward.runbook.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.address.Ipv6Prefix;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.ManagementAddresses;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;
import outward.runbook.Treatment;

/** What the advertising router was given, taken away again: the published routes, then the two switches. */
final class AdvertisementsBackOut implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        Scope former = scope.former();
        Set<Ipv6Prefix> before = former == null ? Set.of() : prefixes(former).collect(Collectors.toSet());
        return prefixes(scope).filter(prefix -> !before.contains(prefix)).map(prefix -> step(scope, prefix));
    }

    private static Stream<Ipv6Prefix> prefixes(Scope scope) {
        return scope.hosts(Treatment.ADVERTISED).stream()
                .flatMap(host -> ManagementAddresses.advertised(scope, host))
                .distinct();
    }

    private static Step step(Scope scope, Ipv6Prefix prefix) {
        return new StepDraft("Stop advertising " + prefix + " and the client prefixes")
                .where("the router or Windows Server that was given them, on the VLAN of " + prefix)
                .who(People.NETWORK_OWNER)
                .tell(
                        "Only what was added for this plan: what the adapter had before stands in the notes of that step. Hosts"
                                + " keep address and routes until the advertised lifetimes are over. On a Windows Server, with the"
                                + " name of its adapter in the first line:")
                .run(Dialect.POWERSHELL, powershell(scope, prefix))
                .tell("Then, but only where the switch was off before:")
                .powershell(
                        "Set-NetIPInterface -InterfaceIndex $index -AddressFamily IPv6 -Advertising Disabled -Forwarding Disabled")
                .run(Dialect.NETSH, netsh(scope, prefix))
                .expect("The adapter shows the switches and the published routes that it had before.")
                .undo("Advertise again, as in the steps above.")
                .source("Microsoft: Remove-NetRoute, Set-NetIPInterface; RFC 4862 on lifetimes")
                .step();
    }

    private static List<String> powershell(Scope scope, Ipv6Prefix prefix) {
        List<String> lines = new ArrayList<>(RouterAdvertisements.adapter());
        scope.frame()
                .hostRoutes()
                .forEach(r -> lines.add(removal(r.destination(), RouterAdvertisements.nextHop(scope, prefix, r))));
        lines.add(removal(prefix, "::"));
        return lines;
    }

    private static String removal(Ipv6Prefix prefix, String nextHop) {
        return "Remove-NetRoute -InterfaceIndex $index -DestinationPrefix '" + prefix + "' -NextHop '" + nextHop + "'";
    }

    private static List<String> netsh(Scope scope, Ipv6Prefix prefix) {
        String on = " interface=\"" + RouterAdvertisements.ADAPTER + "\"";
        List<String> lines = new ArrayList<>();
        scope.frame()
                .hostRoutes()
                .forEach(r -> lines.add("netsh interface ipv6 delete route prefix=" + r.destination() + on + " nexthop="
                        + RouterAdvertisements.quoted(RouterAdvertisements.nextHop(scope, prefix, r))));
        lines.add("netsh interface ipv6 delete route prefix=" + prefix + on);
        return lines;
    }
}
