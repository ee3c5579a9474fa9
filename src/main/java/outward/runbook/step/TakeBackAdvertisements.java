package outward.runbook.step;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.address.Ipv6Prefix;
import outward.design.HostLine;
import outward.design.Route;
import outward.runbook.Chapter;
import outward.runbook.Former;
import outward.runbook.ManagementAddresses;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;
import outward.runbook.Treatment;

/** Advertised prefixes and routes that only the plan before holds, and hosts that no longer rely on them. */
final class TakeBackAdvertisements implements Chapter {
    private static final String EARLIER = " -Only Earlier";

    @Override
    public Stream<Step> steps(Scope scope) {
        Scope former = scope.former();
        if (former == null) {
            return Stream.empty();
        }
        Set<Ipv6Prefix> kept = ManagementAddresses.vlans(scope).collect(Collectors.toSet());
        return Stream.concat(
                ManagementAddresses.vlans(former)
                        .flatMap(p -> kept.contains(p)
                                ? fewer(former, p, Former.hostRoutes(scope))
                                : AdvertisementsBackOut.steps(former, p, EARLIER)),
                Former.leaving(scope, Treatment.ADVERTISED).stream()
                        .filter(h -> ManagementAddresses.advertised(former, h).anyMatch(kept::contains))
                        .map(TakeBackAdvertisements::staying));
    }

    private static Stream<Step> fewer(Scope former, Ipv6Prefix prefix, List<Route> routes) {
        return routes.isEmpty() ? Stream.empty() : AdvertisementsBackOut.steps(former, prefix, routes, EARLIER);
    }

    /** Nothing was set on it, so nothing can be removed from it. */
    private static Step staying(HostLine host) {
        return new StepDraft("{}: leave the VLAN of the router advertisements", host.name())
                .key("leave-vlan")
                .on(host)
                .takesBack()
                .where("{} and the network", host.name())
                .who(People.NETWORK_OWNER)
                .tell(
                        "Nothing was set on this host. It keeps making itself an address as long as it is on that VLAN: move it"
                                + " to another one if it is not to have any.")
                .expect(
                        "The host has no address of the advertised prefix once it was moved, and restarted when its users agreed.")
                .undo("Move it back.")
                .source("RFC 4862")
                .step();
    }
}
