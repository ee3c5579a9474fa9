package outward.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import outward.design.HostLine;
import outward.design.Route;

/** Writes the lines of a plan's hosts; hosts that share interface name and routes share a writer. Not for two threads. */
public final class CommandLines {
    private final Map<Settings, HostCommandsWriter> writers = new HashMap<>();

    /** The lines of this host: none where nothing is configured on it. */
    public HostCommands of(HostLine host) {
        return host.address() == null
                ? HostCommands.NONE
                : writers.computeIfAbsent(Settings.of(host), Settings::writer)
                        .write(host.address(), host.prefixLength());
    }

    private record Settings(String interfaceAlias, List<Route> routes) {
        static Settings of(HostLine host) {
            return new Settings(host.interfaceAlias(), routes(host));
        }

        /** A default gateway is a route to everywhere (article). */
        private static List<Route> routes(HostLine host) {
            return host.defaultGateway() == null
                    ? host.routes()
                    : Stream.concat(
                                    Stream.of(new Route(AddRoute.EVERYWHERE, host.defaultGateway())),
                                    host.routes().stream())
                            .toList();
        }

        HostCommandsWriter writer() {
            return new HostCommandsWriter(interfaceAlias, routes);
        }
    }
}
