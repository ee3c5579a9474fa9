package outward.command;

import java.util.ArrayList;
import java.util.List;
import outward.address.Ipv6;

/** Everything a packet can meet: nodes, joined by the links that their adapters name. Node names are unique. */
public record Network(List<Node> nodes) {
    /** Keeps the nodes as they are now. */
    public Network {
        nodes = List.copyOf(nodes);
    }

    /** The same network with one node more. */
    public Network with(Node node) {
        List<Node> more = new ArrayList<>(nodes);
        more.add(node);
        return new Network(more);
    }

    /** The node of that name; refuses, as a bug, a name that is not there. */
    public Node node(String name) {
        return nodes.stream()
                .filter(node -> node.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no node named " + name));
    }

    /** The nodes that answer for an address on a link: none, one, or more where it is in use twice. */
    List<Node> answering(Link link, Ipv6 address) {
        return nodes.stream()
                .filter(node -> node.answering(link, address).isPresent())
                .toList();
    }
}
