package outward.command;

import outward.address.Ipv6;
import outward.address.Ipv6Prefix;

/**
 * A client prefix behind its adapter on the DirectAccess server, such as IP-HTTPS or Teredo. {@code routed}: the server
 * has the route of the prefix on that adapter (facts N11).
 */
public record Tunnel(String name, Ipv6Prefix clientPrefix, Forwarding forwarding, boolean routed) {
    /** The server's link-local address on every tunnel; it stands for whichever one the client learns. */
    static final Ipv6 SERVER_END = Ipv6.parse("fe80::1");

    private static final long CLIENT_ID = 0xc11e;

    /** A tunnel in working order. */
    public static Tunnel to(String name, Ipv6Prefix clientPrefix) {
        return new Tunnel(name, clientPrefix, Forwarding.ON, true);
    }

    /** The address of the client that stands for all clients of the prefix. */
    public Ipv6 clientAddress() {
        Ipv6 network = clientPrefix.network();
        return new Ipv6(network.high(), network.low() | CLIENT_ID);
    }
}
