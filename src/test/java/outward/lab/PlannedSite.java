package outward.lab;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import outward.address.InterfaceId;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.command.Adapter;
import outward.command.CommandLines;
import outward.command.ConfiguredHost;
import outward.command.HostCommands;
import outward.command.Link;
import outward.command.Node;
import outward.command.SiteNetwork;
import outward.command.Surroundings;
import outward.design.Addressing;
import outward.design.DeploymentDesign;
import outward.design.Frame;
import outward.design.HostDesign;
import outward.design.HostFacts;
import outward.design.HostRole;

/** A designed site with a name that sets its nodes and links apart from those of other sites. */
record PlannedSite(String name, Frame frame) {
    /** Hosts get interface names that need quoting and escaping. */
    private static final List<String> ALIASES = List.of("LAN", "Ethernet 2", "Bob's 100% LAN");

    /** The designed sites of one deployment. */
    static List<PlannedSite> of(List<SiteDraft> drafts) {
        var members = drafts.stream().map(SiteDraft::member).toList();
        List<Frame> frames = DeploymentDesign.frames(members);
        return IntStream.range(0, members.size())
                .mapToObj(at -> new PlannedSite(members.get(at).site(), frames.get(at)))
                .toList();
    }

    Link link() {
        return link(Link.INTERNAL);
    }

    private Link link(Link link) {
        return new Link(name + " " + link.name());
    }

    Ipv6 server() {
        return Optional.ofNullable(frame.server().address()).orElseThrow();
    }

    /** The server and the clients behind it, as the walk describes them. */
    List<Node> surroundings() {
        ConfiguredHost nobody = ConfiguredHost.from("nobody", List.of());
        var server = SiteNetwork.server(frame).orElseThrow();
        return new Surroundings(List.of(server), List.of())
                .with(nobody).nodes().stream()
                        .filter(node -> !node.name().equals(nobody.name()))
                        .map(this::named)
                        .toList();
    }

    private Node named(Node node) {
        List<Adapter> adapters = node.adapters().stream()
                .map(own -> new Adapter(own.alias(), link(own.link()), own.forwarding(), own.addresses()))
                .toList();
        return new Node(name + " " + node.name(), adapters, node.routes());
    }

    /** The generated netsh lines of the host of this number, in this internal prefix or the site's own subnet. */
    List<String> lines(int number, @Nullable Ipv6Prefix internal) {
        return commands(number, internal).netsh();
    }

    /** The generated netsh lines that take back what {@link #lines} sets on the host of this number. */
    List<String> takeBack(int number) {
        return commands(number, null).netshBackOut();
    }

    private HostCommands commands(int number, @Nullable Ipv6Prefix internal) {
        HostFacts facts = new HostFacts(
                new UUID(0, number),
                "host" + number,
                ALIASES.get(number % ALIASES.size()),
                null,
                internal,
                Addressing.NEXT,
                new InterfaceId(0x10 + number),
                HostRole.JUMP_HOST,
                internal == null ? true : null,
                null);
        return new CommandLines().of(HostDesign.of(frame, facts));
    }

    /** A host as a node among others. */
    static Node node(ConfiguredHost host) {
        return new Surroundings(List.of(), List.of()).with(host).node(host.name());
    }
}
