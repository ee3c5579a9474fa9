package outward.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;

/** A packet on its way through a network, one hop after the other. */
final class Journey {
    private final Network network;
    private final Ipv6 destination;
    private final List<Hop> hops = new ArrayList<>();
    private Node here;
    private @Nullable Adapter arrivedOn;

    private Journey(Network network, Node from, Ipv6 destination) {
        this.network = network;
        this.here = from;
        this.destination = destination;
    }

    /** Follows a packet from this node until it is delivered or lost. */
    static Leg of(Network network, Node from, Ipv6 destination) {
        Journey journey = new Journey(network, from, destination);
        Loss loss = null;
        while (loss == null && !journey.here.has(destination)) {
            loss = journey.hop();
        }
        return new Leg(journey.here, loss, List.copyOf(journey.hops));
    }

    private @Nullable Loss hop() {
        Loss refused = forwardingLoss();
        return refused != null ? refused : follow(here.routes().best(destination));
    }

    private @Nullable Loss forwardingLoss() {
        if (arrivedOn == null || arrivedOn.forwarding() == Forwarding.ON) {
            return hops.stream().anyMatch(hop -> hop.node().equals(here.name())) ? Loss.LOOP : null;
        }
        return arrivedOn.forwarding() == Forwarding.OFF ? Loss.FORWARDING_OFF : Loss.FORWARDING_FILTERED;
    }

    private @Nullable Loss follow(List<RoutingEntry> routes) {
        if (routes.size() != 1) {
            return routes.isEmpty() ? Loss.NO_ROUTE : Loss.ROUTE_AMBIGUOUS;
        }
        RoutingEntry route = routes.get(0);
        if (!route.isOnLink() && !here.reachesNextHop(route)) {
            return Loss.NEXT_HOP_OFF_LINK;
        }
        return handOver(route, route.neighbour(destination));
    }

    private @Nullable Loss handOver(RoutingEntry route, Ipv6 neighbour) {
        Link link = here.adapter(route.adapterAlias()).link();
        List<Node> answering = network.answering(link, neighbour);
        if (answering.size() != 1) {
            return answering.isEmpty() ? Loss.NO_NEIGHBOUR : Loss.ADDRESS_TAKEN_TWICE;
        }
        hops.add(new Hop(here.name(), route, neighbour));
        here = answering.get(0);
        arrivedOn = here.answering(link, neighbour).orElseThrow();
        return null;
    }
}
