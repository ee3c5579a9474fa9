package outward.plan;

import java.util.List;
import outward.command.ClientPassage;
import outward.command.CommandLines;
import outward.command.ConfiguredHost;
import outward.command.SiteNetwork;
import outward.design.Frame;
import outward.design.HostLine;

/** The way packets take between a management host and the clients behind each tunnel, walked along its rendered lines. */
public final class HostPaths {
    private HostPaths() {}

    /** One passage per client prefix; none where nothing is configured on the host, or its name bars netsh lines. */
    public static List<ClientPassage> of(Frame frame, HostLine host) {
        List<String> netsh = new CommandLines().of(host).netsh();
        return netsh.isEmpty()
                ? List.of()
                : SiteNetwork.of(frame)
                        .map(surroundings -> surroundings.walk(ConfiguredHost.from(host.name(), netsh)))
                        .orElse(List.of());
    }
}
