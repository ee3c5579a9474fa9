package outward.command;

import java.util.List;
import outward.address.Ipv6;

/**
 * Follows a packet from a node to an address, and the answer back, through a described network. What it takes for
 * granted:
 *
 * <ul>
 *   <li>The longest prefix wins, then the lowest metric; equal routes that differ are reported, not guessed between.
 *   <li>A next hop must be link-local or on-link on the adapter of its route. Linux refuses other routes; Windows stores
 *       them, and they are judged as broken here.
 *   <li>A neighbour answers if a node on that link has the address; link layers, firewalls and IPsec are not modelled.
 *   <li>Forwarding is decided by the adapter that a packet arrives on, as with Windows's setting; Linux has one switch for
 *       all adapters.
 *   <li>A node takes a packet for any of its own addresses, on whatever adapter it arrives (Linux; Windows where the
 *       adapter forwards).
 *   <li>An answer's source is the address that was asked, so only the first sender selects one.
 * </ul>
 */
public final class PacketWalk {
    private final Network network;

    /** A walk through this network. */
    public PacketWalk(Network network) {
        this.network = network;
    }

    /** What becomes of a packet from the node of this name to the address, and of the answer. */
    public Passage roundTrip(String from, Ipv6 destination) {
        Node sender = network.node(from);
        Leg there = Journey.of(network, sender, destination);
        if (there.loss() != null) {
            return dies(Dies.Way.THERE, there, there.loss(), destination);
        }
        List<Ipv6> sources = sources(sender, destination);
        return sources.isEmpty()
                ? dies(Dies.Way.THERE, new Leg(sender, null, List.of()), Loss.NO_SOURCE, destination)
                : answered(sender, there, sources);
    }

    private static List<Ipv6> sources(Node sender, Ipv6 destination) {
        RoutingEntry route = sender.routes().best(destination).get(0);
        return SourceSelection.best(sender.adapter(route.adapterAlias()), destination);
    }

    private Passage answered(Node sender, Leg there, List<Ipv6> sources) {
        Leg first = Journey.of(network, there.end(), sources.get(0));
        for (Ipv6 source : sources) {
            Leg back = Journey.of(network, there.end(), source);
            Loss loss = back.loss() == null && !back.end().equals(sender) ? Loss.ANSWER_ELSEWHERE : back.loss();
            if (loss != null) {
                return dies(Dies.Way.BACK, back, sources.size() > 1 ? Loss.SOURCE_AMBIGUOUS : loss, source);
            }
        }
        return new Arrives(sources.get(0), sources.subList(1, sources.size()), there.hops(), first.hops());
    }

    private static Dies dies(Dies.Way way, Leg leg, Loss loss, Ipv6 destination) {
        String what = way == Dies.Way.THERE ? "The packet to " : "The answer to ";
        String sentence = what + destination + " is lost at " + leg.end().name() + ": " + loss.words() + ".";
        return new Dies(way, leg.end().name(), loss, sentence, leg.hops());
    }
}
