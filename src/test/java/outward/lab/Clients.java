package outward.lab;

import java.util.List;
import outward.address.Ipv6;
import outward.command.Network;
import outward.command.Node;

/** The clients in a network, one behind each tunnel, as the walk's own description names them. */
final class Clients {
    private Clients() {}

    static boolean isClient(Node node) {
        return node.name().contains("client, ");
    }

    /** Their addresses, in the order of the network. */
    static List<Ipv6> addresses(Network network) {
        return network.nodes().stream()
                .filter(Clients::isClient)
                .map(client -> client.adapters().get(0).addresses().get(0).address())
                .toList();
    }
}
