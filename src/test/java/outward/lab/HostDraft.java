package outward.lab;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.command.AdapterAddress;
import outward.command.AddRoute;
import outward.command.Command;
import outward.command.ConfiguredHost;
import outward.command.Link;
import outward.command.NetshReader;
import outward.command.Node;

/** A management host with its generated lines, which a mishap may spoil before they are read. */
final class HostDraft {
    final String name;
    private final Link link;
    private final @Nullable Ipv6 ownRouter;
    List<String> lines;
    List<AdapterAddress> others = List.of();

    private HostDraft(String name, Link link, @Nullable Ipv6 ownRouter, List<String> lines) {
        this.name = name;
        this.link = link;
        this.ownRouter = ownRouter;
        this.lines = lines;
    }

    /** A host on the server's link. */
    static HostDraft onLink(PlannedSite site, int number) {
        return new HostDraft("host" + number, site.link(), null, site.lines(number, null));
    }

    /** A host on another link, with the default router that it keeps. */
    static HostDraft behind(PlannedSite site, int number, Link link, Ipv6Prefix internal) {
        return new HostDraft(
                "host" + number, link, Shape.address(internal, Shape.ROUTER), site.lines(number, internal));
    }

    /** The host as the lines leave it. */
    Node node() {
        List<Command> commands = new ArrayList<>(NetshReader.commands(lines));
        if (ownRouter != null) {
            commands.add(new AddRoute(commands.get(0).interfaceAlias(), AddRoute.EVERYWHERE, ownRouter));
        }
        return PlannedSite.node(new ConfiguredHost(name, link, commands, others));
    }

    Link link() {
        return link;
    }

    Ipv6 address() {
        return node().adapters().get(0).addresses().get(0).address();
    }
}
