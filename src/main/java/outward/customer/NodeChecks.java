package outward.customer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6Prefix;
import outward.design.Node;
import outward.design.SiteFacts;

/**
 * Whether the nodes of a cluster can be those of one: each has a name, addresses and a client /64 of its own, inside the /59
 * of the entry point (facts T9, P25).
 */
final class NodeChecks {
    private final Fields fields;
    private final Map<Object, String> taken = new HashMap<>();

    private NodeChecks(Fields fields) {
        this.fields = fields;
    }

    /** Notes what cannot be beside its field, such as {@code nodes[1].name}. */
    static void check(SiteFacts facts, Fields fields) {
        NodeChecks checks = new NodeChecks(fields);
        if (facts.internalVip() != null) {
            checks.taken.put(facts.internalVip(), "the internal virtual address");
        }
        List<Node> nodes = facts.nodes();
        for (int i = 0; i < nodes.size(); i++) {
            checks.node("nodes[" + i + "].", nodes.get(i), facts.clientPrefix());
        }
    }

    private void node(String at, Node node, @Nullable Ipv6Prefix client) {
        String owner = "that of the node " + node.name();
        own(at + "name", node.name().isEmpty() ? null : node.name().toLowerCase(Locale.ROOT), owner);
        own(at + "internalIpv4", node.internalIpv4(), owner);
        own(at + "internalAddress", node.internalAddress(), owner);
        own(at + "clientPrefix", node.clientPrefix(), owner);
        Ipv6Prefix own = node.clientPrefix();
        if (own != null && client != null && !client.contains(own)) {
            fields.error(
                    at + "clientPrefix", own + " is outside the client prefix of the entry point, " + client + ".");
        }
    }

    private void own(String field, @Nullable Object value, String owner) {
        String before = value == null ? null : taken.putIfAbsent(value, owner);
        if (before != null) {
            fields.error(field, value + " is " + before + " already; each node has its own.");
        }
    }
}
