package outward.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6Prefix;
import outward.design.Frame;
import outward.design.HostLine;
import outward.design.Sourced;

/** What stands around the hosts of a designed site, for the packet walk: its server with a tunnel per client prefix. */
public final class SiteNetwork {
    private SiteNetwork() {}

    /**
     * The surroundings as far as the frame knows them, other entry points included; empty without a server address. What
     * was not read yet is taken as it should be: it is asked for by findings of its own.
     */
    public static Optional<Surroundings> of(Frame frame) {
        return server(frame).map(server -> {
            OtherEntryPoints others = new OtherEntryPoints(frame);
            List<DirectAccessServer> servers = new ArrayList<>(List.of(server));
            servers.addAll(others.servers());
            return new Surroundings(servers, others.router().stream().toList());
        });
    }

    /** The site's own server alone. */
    public static Optional<DirectAccessServer> server(Frame frame) {
        var address = frame.server().address();
        if (address == null) {
            return Optional.empty();
        }
        var own = AdapterAddress.of(address, length(frame));
        return Optional.of(DirectAccessServer.with(own, tunnels(frame))
                .routing(frame.server().routes())
                .forwarding(forwarding(frame)));
    }

    /** That of a cluster's virtual address says nothing about the link, which its nodes' own addresses are on (facts P7). */
    private static int length(Frame frame) {
        Integer read = frame.server().prefixLength();
        return read == null || frame.facts().loadBalanced() ? HostLine.SUBNET_LENGTH : read;
    }

    private static Forwarding forwarding(Frame frame) {
        return Boolean.FALSE.equals(frame.server().forwarding()) ? Forwarding.OFF : Forwarding.ON;
    }

    private static List<Tunnel> tunnels(Frame frame) {
        List<Tunnel> tunnels = new ArrayList<>();
        add(tunnels, "IP-HTTPS", frame.prefixes().ipHttps());
        add(tunnels, "Teredo", frame.prefixes().teredo());
        return tunnels;
    }

    private static void add(List<Tunnel> tunnels, String name, @Nullable Sourced<Ipv6Prefix> prefix) {
        if (prefix != null) {
            tunnels.add(Tunnel.to(name, prefix.value()));
        }
    }
}
