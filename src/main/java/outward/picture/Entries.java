package outward.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6Prefix;
import outward.design.EntryPoint;
import outward.design.Frame;
import outward.design.Route;
import outward.design.Sourced;
import outward.directaccess.Method;
import outward.directaccess.Topology;

/** The entry points of a deployment, the site's own first, each with a lane for every kind of its clients. */
final class Entries {
    private final Frame frame;
    private final Walked walked;

    Entries(Frame frame, Walked walked) {
        this.frame = frame;
        this.walked = walked;
    }

    List<Entry> all() {
        Entry own = new Entry(Servers.own(frame), ownLanes(), true);
        return Stream.concat(
                        Stream.of(own), frame.deployment().others().stream().map(this::other))
                .toList();
    }

    private List<Lane> ownLanes() {
        List<Lane> lanes = new ArrayList<>();
        var ipHttps = frame.prefixes().ipHttps();
        lanes.add(
                ipHttps == null
                        ? new Lane(unknown("IP-HTTPS"), "prefix not known", Tone.LOOK)
                        : reached("IP-HTTPS", ipHttps.value()));
        var teredo = frame.prefixes().teredo();
        if (teredo != null) {
            lanes.add(reached("Teredo", teredo.value()));
        }
        if (frame.facts().topology() == Topology.EDGE) {
            lanes.add(sixToFour());
        }
        vpn(lanes, value(frame.prefixes().vpn()));
        return lanes;
    }

    private Entry other(EntryPoint other) {
        List<Lane> lanes = new ArrayList<>();
        for (Ipv6Prefix prefix : other.clientPrefixes()) {
            boolean teredo = other.teredo().filter(prefix::equals).isPresent();
            lanes.add(reached(teredo ? "Teredo" : "IP-HTTPS", prefix));
        }
        vpn(lanes, other.vpnPrefix());
        if (lanes.isEmpty()) {
            lanes.add(new Lane(unknown("IP-HTTPS"), "prefix not known", Tone.LOOK));
        }
        return new Entry(
                Servers.other(other), lanes, other.onLinkOf(frame.server().address()));
    }

    /** Safety Y16: a route for such clients is no part of the plan. */
    private static Lane sixToFour() {
        Label where = Label.of("with a public IPv4 address of their own", Tone.PLAIN);
        return new Lane(new Box("Clients by 6to4", List.of(where), Tone.BAD), "not reachable", Tone.BAD);
    }

    /** Safety Y10. */
    private static void vpn(List<Lane> lanes, @Nullable Ipv6Prefix prefix) {
        if (prefix != null) {
            lanes.add(new Lane(clients("VPN", prefix), "not routed", Tone.LOOK));
        }
    }

    private Lane reached(String technology, Ipv6Prefix prefix) {
        Box clients = clients(technology, prefix);
        long walks = walked.to(prefix).count();
        long broken = walked.to(prefix).filter(Walked::dies).count();
        if (broken > 0) {
            return new Lane(clients, broken == walks ? "broken" : "broken for some hosts", Tone.BAD);
        }
        if (frame.uses(Method.ISATAP)) {
            return new Lane(clients, "by ISATAP", Tone.GOOD);
        }
        boolean routed = frame.hostRoutes().stream().map(Route::destination).anyMatch(prefix::equals);
        return routed ? new Lane(clients, "routed", Tone.GOOD) : new Lane(clients, "no route planned", Tone.LOOK);
    }

    private static Box clients(String technology, Ipv6Prefix prefix) {
        return new Box("Clients by " + technology, List.of(Label.of("", prefix)), Tone.PLAIN);
    }

    private static Box unknown(String technology) {
        return new Box("Clients by " + technology, List.of(Label.of("Prefix not known", Tone.LOOK)), Tone.LOOK);
    }

    private static @Nullable Ipv6Prefix value(@Nullable Sourced<Ipv6Prefix> prefix) {
        return prefix == null ? null : prefix.value();
    }
}
