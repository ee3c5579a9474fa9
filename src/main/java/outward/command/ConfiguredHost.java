package outward.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A management host as its commands leave it: every adapter they name is attached to the one link. {@code others} are
 * addresses that it has besides, on the adapter that the first command names.
 */
public record ConfiguredHost(String name, Link link, List<Command> commands, List<AdapterAddress> others) {
    /** Keeps the lists as they are now. */
    public ConfiguredHost {
        commands = List.copyOf(commands);
        others = List.copyOf(others);
    }

    /** A host on the server's link with nothing but what these netsh lines give it. */
    public static ConfiguredHost from(String name, List<String> netshLines) {
        return new ConfiguredHost(name, Link.INTERNAL, NetshReader.commands(netshLines), List.of());
    }

    /** A host on the server's link with what these lines give it: the netsh ones, else those of PowerShell. */
    public static ConfiguredHost from(String name, HostCommands lines) {
        return lines.netsh().isEmpty()
                ? new ConfiguredHost(name, Link.INTERNAL, PowerShellReader.commands(lines.powershell()), List.of())
                : from(name, lines.netsh());
    }

    /** The same host with these addresses besides. */
    public ConfiguredHost having(List<AdapterAddress> besides) {
        return new ConfiguredHost(name, link, commands, besides);
    }

    /** The host as a node. */
    Node node() {
        Map<String, List<AdapterAddress>> addresses = new LinkedHashMap<>();
        List<RoutingEntry> routes = new ArrayList<>();
        for (Command command : commands) {
            var onAdapter = addresses.computeIfAbsent(command.interfaceAlias(), alias -> new ArrayList<>());
            apply(command, onAdapter, routes);
        }
        addresses.values().stream().findFirst().ifPresent(first -> first.addAll(others));
        List<Adapter> adapters = new ArrayList<>();
        addresses.forEach((alias, own) -> adapters.add(new Adapter(alias, link, Forwarding.OFF, own)));
        return Node.of(name, adapters, routes);
    }

    private static void apply(Command command, List<AdapterAddress> addresses, List<RoutingEntry> routes) {
        if (command instanceof AddAddress add) {
            addresses.add(AdapterAddress.of(add.address(), add.prefixLength()));
        } else if (command instanceof RemoveAddress remove) {
            addresses.removeIf(own -> own.address().equals(remove.address()));
        } else if (command instanceof AddRoute add) {
            routes.add(RoutingEntry.of(add.destination(), add.interfaceAlias(), add.nextHop()));
        } else if (command instanceof RemoveRoute remove) {
            routes.remove(RoutingEntry.of(remove.destination(), remove.interfaceAlias(), remove.nextHop()));
        }
    }
}
