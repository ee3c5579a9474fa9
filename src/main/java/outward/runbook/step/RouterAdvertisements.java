package outward.runbook.step;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.address.Ipv6Prefix;
import outward.design.HostLine;
import outward.runbook.Chapter;
import outward.runbook.Dialect;
import outward.runbook.ManagementAddresses;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;
import outward.runbook.Treatment;

/** Auto-configured hosts: a Windows Server advertises their prefix and routes (facts R1 to R4, safety Y18). */
final class RouterAdvertisements implements Chapter {
    private static final String MADE =
            "On a Windows Server, with the name of its adapter in the first line. A route that is"
                    + " there already, as its own to the VLAN is, is only published; a missing one is made; both are recorded with each"
                    + " switch. The script stops, and changes nothing, where a route to a client prefix has another next hop, where a"
                    + " missing one's next hop is not on that VLAN (give the router its own route first), and where the adapter of such"
                    + " a route does not forward.";

    @Override
    public Stream<Step> steps(Scope scope) {
        Set<Ipv6Prefix> before = carriedOut(scope);
        return ManagementAddresses.vlans(scope)
                .filter(prefix -> !before.contains(prefix))
                .map(prefix -> step(scope, prefix));
    }

    /** The prefixes that are advertised already, with all of the routes. */
    private static Set<Ipv6Prefix> carriedOut(Scope scope) {
        Scope former = scope.former();
        return former != null
                        && former.frame().hostRoutes().containsAll(scope.frame().hostRoutes())
                ? ManagementAddresses.vlans(former).collect(Collectors.toSet())
                : Set.of();
    }

    private static Step step(Scope scope, Ipv6Prefix prefix) {
        StepDraft draft = new StepDraft("Advertise " + prefix + " and the client prefixes")
                .key("router-advertisements " + prefix)
                .on(listening(scope, prefix))
                .sets()
                .where("a router or a Windows Server on the VLAN of " + prefix + ", never the DirectAccess server")
                .who(People.NETWORK_OWNER)
                .tell(
                        "Every machine on that VLAN, domain controllers included, gets and registers an address: use a VLAN of"
                                + " management hosts only. No default route is advertised, so that the hosts send nothing else"
                                + " this way.")
                .tell(NamesBefore.STOP);
        script(scope, prefix, draft);
        byHand(scope, prefix, draft);
        return expect(scope, prefix, draft)
                .undo("Below, in the way back: “Stop advertising " + prefix + " and the client prefixes”.")
                .source("rakhesh.com: Enabling IPv6 router advertisements on Windows; Microsoft: Set-NetIPInterface,"
                        + " Set-NetRoute, New-NetRoute; RFC 4191")
                .step();
    }

    /** The hosts that are to be set up by it. */
    private static List<HostLine> listening(Scope scope, Ipv6Prefix prefix) {
        return scope.toSetUp(Treatment.ADVERTISED)
                .filter(h -> ManagementAddresses.advertised(scope, h).anyMatch(prefix::equals))
                .toList();
    }

    private static StepDraft expect(Scope scope, Ipv6Prefix prefix, StepDraft draft) {
        String seen =
                "On a host: an address in {}, and one route for each client prefix; a default route only where it had"
                        + " one before. On the router the same after its next planned restart.";
        return ServerRouterDiscovery.hears(scope, prefix)
                ? draft.expect(
                        seen
                                + " On the DirectAccess server no route to {} on the internal adapter: if there is one, stop"
                                + " advertising.",
                        prefix,
                        ServerRouterDiscovery.clients(scope))
                : draft.expect(seen, prefix);
    }

    private static void script(Scope scope, Ipv6Prefix prefix, StepDraft draft) {
        boolean direct = ManagementAddresses.onServersLink(scope, prefix);
        if (!direct) {
            draft.tell(
                    "The VLAN is not the server's link: `$router` is the next hop that this router's own routes to the client"
                            + " prefixes have, the server itself where this router is on its link.");
        }
        String call = ".\\routers\\advertise.ps1 -InterfaceName $adapter -Prefix '" + prefix + "'"
                + (direct ? "" : " -NextRouter $router");
        draft.tell(MADE)
                .tell(
                        "**The script stops where the adapter advertises a default route already**, and changes nothing: hosts of"
                                + " that VLAN may use it for all else. Ask the owner of the VLAN, then say `-DefaultRoute Keep` or"
                                + " `-DefaultRoute Withdraw`.")
                .powershell(
                        "$adapter = '" + AdvertisedLines.ADAPTER.replace("'", "''") + "'",
                        direct ? "" : "$router = 'next hop of this router towards the DirectAccess server'",
                        call + " -WhatIf\n" + call);
    }

    private static void byHand(Scope scope, Ipv6Prefix prefix, StepDraft draft) {
        AdvertisedLines lines = new AdvertisedLines(scope, prefix);
        draft.tell("Or by hand; by hand there is no before-state file, so note all of this first:")
                .run(Dialect.NETSH, lines.shown())
                .tell(
                        "If it advertises already, with a default route, stop and ask as above. Stop as well where a route to a client"
                                + " prefix has another next hop than below, or its adapter shows Forwarding as disabled. Routes that are"
                                + " there:")
                .run(Dialect.NETSH, lines.published())
                .tell(
                        "Routes that are missing, and none else. **Stop** where a next hop is not on that VLAN: give this router"
                                + " its own route first, on the adapter towards that hop:")
                .run(Dialect.NETSH, lines.added())
                .tell("Then the switches:")
                .run(Dialect.NETSH, lines.switched());
    }
}
