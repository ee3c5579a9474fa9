package outward.observed.drift;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.address.InterfaceId;
import outward.address.Ipv4;
import outward.address.Ipv4Interface;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.design.Addressing;
import outward.design.Deployment;
import outward.design.EntryPoint;
import outward.design.Frame;
import outward.design.HostDesign;
import outward.design.HostFacts;
import outward.design.HostLine;
import outward.design.HostRole;
import outward.design.SiteFacts;
import outward.directaccess.LoadBalancing;
import outward.directaccess.Method;
import outward.directaccess.Routing;
import outward.directaccess.TeredoSetting;
import outward.directaccess.Topology;

/** Sites and hosts that texts are held against. */
public final class Sample {
    private Sample() {}

    /** An edge at 131.107.0.2, now with JUMP01 (::10) on Intranet and JUMP02 (::11); before at 131.107.9.2 with ::99. */
    static Expected edge() {
        Expected edge = edgeNeverBegun();
        return edge.after(new Begun(edge.formerLines(), Map.of()));
    }

    /** The same, of which nothing is recorded as carried out. */
    static Expected edgeNeverBegun() {
        Frame frame =
                frame(Topology.EDGE, Method.ARTICLE, "131.107.0.2", TeredoSetting.ENABLED, Routing.SPECIFIC_ROUTES);
        Frame former =
                frame(Topology.EDGE, Method.ARTICLE, "131.107.9.2", TeredoSetting.DISABLED, Routing.DEFAULT_GATEWAY);
        return new Expected(
                3,
                frame,
                List.of(host(frame, 1, "JUMP01", "10"), host(frame, 2, "JUMP02", "11")),
                List.of(host(former, 1, "JUMP01", "10"), host(frame, 1, "JUMP01", "99")),
                List.of(former),
                List.of());
    }

    /** The edge while it is renumbered: what JUMP01 had before is recorded as set, and not taken back yet. */
    static Expected renumbering() {
        Expected edge = edge();
        return new Expected(
                3,
                edge.frame(),
                edge.hosts(),
                edge.formerLines(),
                edge.formerFrames(),
                edge.formerLines(),
                edge.begun());
    }

    /** The same with one host that hands everything to the server, no Teredo, and nothing before. */
    static Expected gateway() {
        Frame frame =
                frame(Topology.EDGE, Method.ARTICLE, "131.107.0.2", TeredoSetting.DISABLED, Routing.DEFAULT_GATEWAY);
        return new Expected(1, frame, List.of(host(frame, 1, "JUMP01", "10")), List.of(), List.of(), List.of());
    }

    /** Own prefixes: JUMP01 is numbered in 2001:db8:1:7::/64, AUTO01 configures itself there. */
    static Expected ownPrefixes() {
        Frame frame = frame(Topology.BEHIND_NAT, Method.NATIVE, null, TeredoSetting.DERIVED, Routing.SPECIFIC_ROUTES);
        HostFacts auto = new HostFacts(
                new UUID(0, 3),
                "AUTO01",
                "Intranet",
                null,
                null,
                Addressing.AUTO_CONFIGURED,
                null,
                HostRole.OTHER,
                true,
                null);
        return new Expected(
                1,
                frame,
                List.of(host(frame, 1, "JUMP01", "10"), HostDesign.of(frame, auto)),
                List.of(),
                List.of(),
                List.of());
    }

    /** The own prefixes at a server whose one adapter plays both roles. */
    static Expected oneAdapter() {
        Frame frame =
                frame(Topology.SINGLE_ADAPTER, Method.NATIVE, null, TeredoSetting.DERIVED, Routing.SPECIFIC_ROUTES);
        return new Expected(1, frame, List.of(host(frame, 1, "JUMP01", "10")), List.of(), List.of(), List.of());
    }

    /** Behind NAT with the article's method, in the organisation's fd5a:1c2e:90b7::/48. */
    static Expected nat() {
        Frame frame = frame(
                Topology.BEHIND_NAT,
                Method.ARTICLE,
                null,
                TeredoSetting.DERIVED,
                Routing.SPECIFIC_ROUTES,
                "fd5a:1c2e:90b7::/48",
                null);
        return new Expected(1, frame, List.of(host(frame, 1, "JUMP01", "10")), List.of(), List.of(), List.of());
    }

    /** An edge whose public addresses nobody has entered. */
    static Expected unnumberedEdge() {
        Frame frame = frame(Topology.EDGE, Method.ARTICLE, null, TeredoSetting.DERIVED, Routing.SPECIFIC_ROUTES);
        return new Expected(1, frame, List.of(host(frame, 1, "JUMP01", "10")), List.of(), List.of(), List.of());
    }

    /** Own prefixes, of which the one of the clients is not known yet; NAT64 is 2001:db8:1:6464::/96, as somebody set it. */
    static Expected noClientPrefix() {
        Frame frame = frame(
                Topology.BEHIND_NAT, Method.NATIVE, null, TeredoSetting.DERIVED, Routing.SPECIFIC_ROUTES, null, null);
        return new Expected(1, frame, List.of(host(frame, 1, "JUMP01", "10")), List.of(), List.of(), List.of());
    }

    static Expected isatap() {
        Frame frame =
                frame(Topology.EDGE, Method.ISATAP, "131.107.0.2", TeredoSetting.DISABLED, Routing.SPECIFIC_ROUTES);
        return new Expected(1, frame, List.of(host(frame, 1, "JUMP01", "10")), List.of(), List.of(), List.of());
    }

    /** An entry point whose clients are in the own prefixes of {@link #ownPrefixes}, beside Berlin with 2001:db8:2:1000::/64. */
    static Expected entryPoint() {
        SiteFacts facts = ownPrefixes().frame().facts();
        EntryPoint berlin = new EntryPoint(
                "Berlin",
                List.of(Ipv6Prefix.parse("2001:db8:2:1000::/64")),
                null,
                List.of(),
                Ipv6.parse("2001:db8:2:7::5"));
        return new Expected(
                1, Frame.of(facts, new Deployment(true, List.of(berlin))), List.of(), List.of(), List.of(), List.of());
    }

    public static Expected named(String name) {
        return switch (name) {
            case "edge" -> edge();
            case "gateway" -> gateway();
            case "renumbering" -> renumbering();
            case "one adapter" -> oneAdapter();
            case "own prefixes" -> ownPrefixes();
            case "nat" -> nat();
            case "unnumbered edge" -> unnumberedEdge();
            case "no client prefix" -> noClientPrefix();
            case "isatap" -> isatap();
            case "entry point" -> entryPoint();
            default -> MoreSites.named(name);
        };
    }

    private static HostLine host(Frame frame, int id, String name, String interfaceId) {
        HostFacts facts = new HostFacts(
                new UUID(0, id),
                name,
                "Intranet",
                Ipv4.parse("10.2.16.1" + id),
                null,
                Addressing.MANUAL,
                InterfaceId.parse(interfaceId),
                HostRole.JUMP_HOST,
                true,
                null);
        return HostDesign.of(frame, facts);
    }

    private static Frame frame(
            Topology topology, Method method, @Nullable String publicIpv4, TeredoSetting teredo, Routing routing) {
        boolean own = method == Method.NATIVE;
        return frame(topology, method, publicIpv4, teredo, routing, null, own ? "2001:db8:1:1000::/64" : null);
    }

    private static Frame frame(
            Topology topology,
            Method method,
            @Nullable String publicIpv4,
            TeredoSetting teredo,
            Routing routing,
            @Nullable String organisation,
            @Nullable String clients) {
        boolean own = method == Method.NATIVE;
        SiteFacts facts = new SiteFacts(
                topology,
                LoadBalancing.NONE,
                method,
                Stream.ofNullable(publicIpv4)
                        .flatMap(a -> Stream.of(a, a.replaceAll("2$", "3")))
                        .map(Ipv4::parse)
                        .toList(),
                organisation == null ? null : Ipv6Prefix.parse(organisation),
                own ? List.of(Ipv6Prefix.parse("2001:db8:1:7::/64")) : List.of(),
                clients == null ? null : Ipv6Prefix.parse(clients),
                own ? true : null,
                null,
                List.of(),
                own ? Ipv6.parse("2001:db8:1:7::5") : null,
                64,
                true,
                Ipv4Interface.parse("10.2.16.5/24"),
                null,
                true,
                teredo,
                null,
                Ipv6Prefix.parse(clients == null && own ? "2001:db8:1:6464::/96" : "fd5a:1c2e:90b7:7777::/96"),
                routing,
                null,
                Map.of());
        return Frame.of(facts, Deployment.SINGLE);
    }
}
