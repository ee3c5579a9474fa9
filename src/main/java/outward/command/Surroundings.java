package outward.command;

import java.util.ArrayList;
import java.util.List;

/** What stands around the management hosts of a site: the DirectAccess servers, their clients, and intranet routers. */
public final class Surroundings {
    private final List<Tunnel> tunnels;
    private final Network network;

    /** These servers, each with one client behind each of its tunnels, and these routers. Names must be unique. */
    public Surroundings(List<DirectAccessServer> servers, List<Node> routers) {
        tunnels = servers.stream().flatMap(server -> server.tunnels().stream()).toList();
        List<Node> nodes = new ArrayList<>(routers);
        for (DirectAccessServer server : servers) {
            nodes.add(server.node());
            nodes.addAll(server.clients());
        }
        network = new Network(nodes);
    }

    /** The network with this host in it. */
    public Network with(ConfiguredHost host) {
        return network.with(host.node());
    }

    /** What becomes of packets from this host to the clients behind each tunnel. */
    public List<ClientPassage> walk(ConfiguredHost host) {
        PacketWalk walk = new PacketWalk(with(host));
        return tunnels.stream()
                .map(tunnel -> new ClientPassage(tunnel, walk.roundTrip(host.name(), tunnel.clientAddress())))
                .toList();
    }
}
