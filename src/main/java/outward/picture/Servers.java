package outward.picture;

import java.util.ArrayList;
import java.util.List;
import outward.design.EntryPoint;
import outward.design.Frame;
import outward.design.HostLine;
import outward.design.Node;
import outward.directaccess.LoadBalancing;
import outward.directaccess.Method;
import outward.directaccess.Topology;

/** DirectAccess servers, or the nodes of a load-balanced entry point, as boxes. */
final class Servers {
    private static final int NODES = 8;

    private Servers() {}

    /** The site's own. */
    static Box own(Frame frame) {
        var facts = frame.facts();
        List<Label> labels = new ArrayList<>();
        labels.add(Label.of(stands(facts.topology()), Tone.PLAIN));
        facts.publicIpv4().forEach(address -> labels.add(Label.of("public", address)));
        address(frame, labels);
        nodes(facts.nodes(), labels);
        read(frame, labels);
        return new Box(
                title(facts.loadBalancing()),
                labels,
                labels.stream()
                        .map(Label::tone)
                        .reduce(Tone.PLAIN, (one, other) -> one.compareTo(other) > 0 ? one : other));
    }

    private static String title(LoadBalancing balancing) {
        return switch (balancing) {
            case NONE -> "DirectAccess server";
            case NLB -> "Nodes, Windows NLB";
            case EXTERNAL -> "Nodes, external balancer";
        };
    }

    private static String stands(Topology topology) {
        return switch (topology) {
            case EDGE -> "at the edge, two adapters";
            case BEHIND_NAT -> "behind NAT, two adapters";
            case SINGLE_ADAPTER -> "behind NAT, a single adapter";
        };
    }

    private static void address(Frame frame, List<Label> labels) {
        var address = frame.server().address();
        var ipv4 = frame.facts().serverInternalIpv4();
        if (frame.uses(Method.ISATAP) && ipv4 != null) {
            labels.add(Label.of("internal", ipv4));
        }
        if (address != null) {
            labels.add(Label.of(frame.facts().loadBalanced() ? "internal virtual" : "internal", address));
        } else if (!frame.uses(Method.ISATAP)) {
            labels.add(Label.of("Internal address not known", Tone.LOOK));
        }
    }

    private static void nodes(List<Node> nodes, List<Label> labels) {
        nodes.stream().limit(NODES).forEach(node -> labels.add(node(node)));
        if (nodes.size() > NODES) {
            labels.add(Label.of("and " + (nodes.size() - NODES) + " more nodes", Tone.PLAIN));
        }
    }

    private static Label node(Node node) {
        String name = Extent.shortened(node.name());
        return node.internalAddress() == null
                ? Label.of(name + ", address not known", Tone.PLAIN)
                : Label.of(name, node.internalAddress());
    }

    /** What was read on the server and decides whether it passes packets on (safety Y2). */
    private static void read(Frame frame, List<Label> labels) {
        var server = frame.server();
        if (server.address() == null || frame.uses(Method.ISATAP)) {
            return;
        }
        if (Boolean.FALSE.equals(server.forwarding())) {
            labels.add(Label.of("Forwarding is off", Tone.BAD));
        }
        Integer length = server.prefixLength();
        if (length == null) {
            labels.add(Label.of("Prefix length not read", Tone.LOOK));
        } else if (length != HostLine.SUBNET_LENGTH && !frame.facts().loadBalanced()) {
            labels.add(Label.of("Its address has length /" + length, Tone.BAD));
        }
    }

    /** That of another entry point. */
    static Box other(EntryPoint other) {
        Label address = other.nextHop() == null
                ? Label.of("Internal address not known", Tone.LOOK)
                : Label.of("internal", other.nextHop());
        return new Box("Entry point " + Extent.shortened(other.site()), List.of(address), address.tone());
    }
}
