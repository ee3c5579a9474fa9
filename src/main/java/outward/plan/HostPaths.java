package outward.plan;

import java.util.List;
import outward.address.Ipv6;
import outward.command.AdapterAddress;
import outward.command.ClientPassage;
import outward.command.CommandLines;
import outward.command.ConfiguredHost;
import outward.command.SiteNetwork;
import outward.design.Frame;
import outward.design.HostLine;

/** The way packets take between a management host and the clients behind each tunnel, walked along its rendered lines. */
public final class HostPaths {
    private HostPaths() {}

    /**
     * One passage per client prefix; none where nothing is configured on the host.
     * {@code others} are addresses that it has besides, which may become the source (RFC 6724).
     */
    public static List<ClientPassage> of(Frame frame, HostLine host, List<Ipv6> others) {
        if (host.address() == null) {
            return List.of();
        }
        var configured = ConfiguredHost.from(host.name(), new CommandLines().of(host))
                .having(others.stream()
                        .map(other -> AdapterAddress.of(other, HostLine.SUBNET_LENGTH))
                        .toList());
        return SiteNetwork.of(frame)
                .map(surroundings -> surroundings.walk(configured))
                .orElse(List.of());
    }
}
