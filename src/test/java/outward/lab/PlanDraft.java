package outward.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import outward.address.Ipv6;
import outward.command.Adapter;
import outward.command.AdapterAddress;
import outward.command.Forwarding;
import outward.command.Link;
import outward.command.Network;
import outward.command.Node;
import outward.command.RoutingEntry;

/** A deployment with hosts and routers, before it is a network: here a mishap does its work. */
final class PlanDraft {
    final Random random;
    final List<PlannedSite> sites;
    final List<HostDraft> hosts = new ArrayList<>();
    final List<Node> neighbours = new ArrayList<>();
    List<Node> routers = List.of();
    private List<Node> surroundings;

    /** One or two hosts for each site, at random. */
    static PlanDraft of(List<SiteDraft> sites, Random random) {
        return new PlanDraft(PlannedSite.of(sites), random, 1 + random.nextInt(2));
    }

    /** Two hosts for each site. */
    static PlanDraft of(SiteDraft... sites) {
        return new PlanDraft(PlannedSite.of(List.of(sites)), new Random(0), 2);
    }

    private PlanDraft(List<PlannedSite> sites, Random random, int hostsEach) {
        this.random = random;
        this.sites = sites;
        surroundings = new ArrayList<>(
                sites.stream().flatMap(site -> site.surroundings().stream()).toList());
        for (PlannedSite site : sites) {
            addHosts(site, hostsEach);
        }
        if (sites.get(0).frame().facts().internalRouter() != null) {
            routers = List.of(router(sites.size() == 1 ? branch() : sites.get(1).link()));
        }
    }

    private void addHosts(PlannedSite site, int count) {
        for (int added = 0; added < count; added++) {
            hosts.add(HostDraft.onLink(site, hosts.size()));
        }
    }

    private Link branch() {
        Link branch = new Link("branch");
        var internal = sites.get(0).frame().facts().internalPrefixes().get(1);
        hosts.add(HostDraft.behind(sites.get(0), hosts.size(), branch, internal));
        return branch;
    }

    List<String> hostNames() {
        return hosts.stream().map(host -> host.name).toList();
    }

    /** A router between the first site's link and this one, with what {@code routers/routes.txt} asks of it. */
    private Node router(Link other) {
        var internal = sites.get(0).frame().facts().internalPrefixes();
        List<RoutingEntry> routes = new ArrayList<>();
        for (int at = 0; at < sites.size(); at++) {
            PlannedSite site = sites.get(at);
            String alias = at == 0 ? "here" : "there";
            site.frame()
                    .prefixes()
                    .routed()
                    .forEach(clients -> routes.add(RoutingEntry.of(clients, alias, site.server())));
        }
        return Node.of(
                "router",
                List.of(
                        adapter(
                                "here",
                                sites.get(0).link(),
                                Forwarding.ON,
                                Shape.address(internal.get(0), Shape.ROUTER)),
                        adapter("there", other, Forwarding.ON, Shape.address(internal.get(1), Shape.ROUTER))),
                routes);
    }

    private static Adapter adapter(String alias, Link link, Forwarding forwarding, Ipv6 address) {
        return new Adapter(alias, link, forwarding, List.of(AdapterAddress.of(address, 64)));
    }

    /** Somebody else with this address on the victim's link, who forwards nothing. */
    void addNeighbour(Ipv6 address) {
        neighbours.add(
                Node.of("neighbour", List.of(adapter("a", victim().link(), Forwarding.OFF, address)), List.of()));
    }

    /** The host that a mishap befalls: the first, which is on the first server's link. */
    HostDraft victim() {
        return hosts.get(0);
    }

    /** An address on the victim's link that nobody has. */
    Ipv6 unused(long id) {
        return Shape.address(sites.get(0).server().subnet(), id);
    }

    /** Changes the first site's server. */
    void server(UnaryOperator<Node> change) {
        surroundings.set(0, change.apply(surroundings.get(0)));
    }

    Network network() {
        List<Node> described = hosts.stream().map(HostDraft::node).toList();
        return new Network(Stream.of(surroundings, routers, neighbours, described)
                .flatMap(List::stream)
                .toList());
    }
}
