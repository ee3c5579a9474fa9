package outward.runbook.step;

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

/** What the advertising router was given, taken back: made routes go, its own stay, each switch gets its old value. */
final class AdvertisementsBackOut implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        Scope former = scope.former();
        Set<Ipv6Prefix> before =
                former == null ? Set.of() : ManagementAddresses.vlans(former).collect(Collectors.toSet());
        return ManagementAddresses.vlans(scope)
                .filter(prefix -> !before.contains(prefix))
                .flatMap(prefix -> steps(scope, prefix, Extent.of(scope)));
    }

    /** All of it: the switches, the prefix, and the routes; then what heard them. */
    static Stream<Step> steps(Scope scope, Ipv6Prefix prefix, String extent) {
        AdvertisedLines lines = new AdvertisedLines(scope, prefix);
        StepDraft draft = draft("Stop advertising " + prefix + " and the client prefixes", prefix, extent)
                .on(scope.hosts(Treatment.ADVERTISED).stream()
                        .filter(h -> ManagementAddresses.advertised(scope, h).anyMatch(prefix::equals))
                        .toList())
                .tell("By hand, by the notes of that step. The switches, each with the value that was noted:")
                .run(Dialect.NETSH, lines.switchedBack());
        return Stream.concat(
                Stream.of(
                        routes(draft, lines).step(),
                        new AdvertisedLeftovers(scope, prefix, scope.frame().hostRoutes(), true).step()),
                ServerRouterDiscovery.hears(scope, prefix)
                        ? Stream.of(ServerRouterDiscovery.back(scope, prefix))
                        : Stream.empty());
    }

    /** Some routes only: the prefix goes on being advertised. */
    static Stream<Step> steps(Scope scope, Ipv6Prefix prefix, List<Route> routes, String extent) {
        StepDraft draft = draft("Stop advertising the earlier plan's routes beside " + prefix, prefix, extent)
                .tell("By hand, by the notes of that step:");
        return Stream.of(
                routes(draft, new AdvertisedLines(scope, prefix, routes)).step(),
                new AdvertisedLeftovers(scope, prefix, routes, false).step());
    }

    private static StepDraft draft(String title, Ipv6Prefix prefix, String extent) {
        String script = ".\\routers\\back-out.ps1" + extent;
        return new StepDraft(title)
                .key("advertisements-back " + prefix)
                .takesBack()
                .where("the router or Windows Server that advertises on the VLAN of " + prefix)
                .who(People.NETWORK_OWNER)
                .tell(
                        "Only what was changed for the plan that goes: routes that were made go, routes that were there before"
                                + " stay and are published as before, and each switch gets the value that it had. Hosts keep what"
                                + " they learnt; the next step takes it off. On a Windows Server; one run takes back all of its"
                                + " VLANs:")
                .powershell(script + " -WhatIf\n" + script)
                .expect(
                        "The adapter shows the switches and the published routes that it had before, and hosts still reach"
                                + " the router on {}.",
                        prefix)
                .undo("Advertise again, as in the steps above.")
                .source("Microsoft: Remove-NetRoute, Set-NetRoute, Set-NetIPInterface");
    }

    private static StepDraft routes(StepDraft draft, AdvertisedLines lines) {
        return draft.tell("Routes that were there before, and were only published:")
                .run(Dialect.NETSH, lines.unpublished())
                .tell(
                        "Routes that were made for the plan, never the router's own to its VLAN: unpublished, it draws nothing.")
                .run(Dialect.NETSH, lines.removed());
    }
}
