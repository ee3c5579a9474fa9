package outward.observed.drift;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.design.Deployment;
import outward.design.EntryPoint;
import outward.design.Frame;
import outward.design.HostLine;
import outward.design.Route;
import outward.design.SiteFacts;
import outward.directaccess.LoadBalancing;

/** Sites that differ from those of {@link Sample} in one point each. */
final class MoreSites {
    private MoreSites() {}

    static Expected named(String name) {
        return switch (name) {
            case "two subnets" -> twoSubnets();
            case "balanced" -> balanced();
            case "edge, never begun" -> Sample.edgeNeverBegun();
            case "edge, elsewhere" -> elsewhere();
            case "edge, gateway before" -> gatewayBefore();
            case "edge, NAT64 unread" -> nat64Unread();
            case "edge, planned anew" -> plannedAnew();
            case "edge, moved from Backup" -> movedFromBackup();
            case "edge, several entry points" -> multisite();
            case "edge, a long name" -> renamed("MANAGEMENT-HOST01");
            case "edge, auto-configured" -> autoConfigured();
            case "edge, nothing planned on the host" -> nothingPlanned();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Own prefixes with 2001:db8:1:8::/64 behind the router 2001:db8:1:7::fe, to which the server needs a route. */
    private static Expected twoSubnets() {
        Expected was = Sample.ownPrefixes();
        SiteFacts facts = was.frame().facts();
        List<Ipv6Prefix> both = List.of(Ipv6Prefix.parse("2001:db8:1:7::/64"), Ipv6Prefix.parse("2001:db8:1:8::/64"));
        return of(was, facts(facts, LoadBalancing.NONE, both, facts.clientPrefix(), "2001:db8:1:7::fe", true));
    }

    /** Own prefixes with two nodes behind the internal virtual address 2001:db8:1:7::5 and a /59 for clients. */
    private static Expected balanced() {
        Expected was = Sample.ownPrefixes();
        SiteFacts facts = was.frame().facts();
        Ipv6Prefix clients = Ipv6Prefix.parse("2001:db8:1:1000::/59");
        return of(was, facts(facts, LoadBalancing.NLB, facts.internalPrefixes(), clients, null, true));
    }

    /** JUMP01 is a host of another site, too, which has the /48 that this one had. */
    private static Expected elsewhere() {
        Expected was = Sample.edge();
        HostLine line = was.hosts().get(0);
        List<Ipv6> there = List.of(Ipv6.parse("2002:836b:902:3333::10"));
        return was.after(new Begun(was.formerLines(), Map.of(line.id(), there)));
    }

    /** Everything was handed to the same server, and a Teredo prefix that is not the site's. */
    private static Expected gatewayBefore() {
        Expected was = Sample.edge();
        HostLine line = was.hosts().get(0);
        Ipv6 server = Ipv6.parse("2002:836b:2:3333::1");
        HostLine before = new HostLine(
                line.id(),
                line.name(),
                line.interfaceAlias(),
                line.role(),
                line.addressing(),
                line.address(),
                line.advertisedPrefix(),
                line.prefixLength(),
                server,
                List.of(new Route(Ipv6Prefix.parse("2001:0:4137:9e76::/64"), server)),
                line.onLink());
        return was.after(new Begun(List.of(before), Map.of()));
    }

    private static Expected nat64Unread() {
        Expected was = Sample.edge();
        SiteFacts facts = was.frame().facts();
        return of(was, facts(facts, LoadBalancing.NONE, List.of(), null, null, false));
    }

    /** An earlier plan had the same on the adapter Backup. */
    private static Expected movedFromBackup() {
        Expected was = Sample.edge();
        HostLine line = was.hosts().get(0);
        HostLine before = new HostLine(
                line.id(),
                line.name(),
                "Backup",
                line.role(),
                line.addressing(),
                line.address(),
                line.advertisedPrefix(),
                line.prefixLength(),
                line.defaultGateway(),
                line.routes(),
                line.onLink());
        return new Expected(4, was.frame(), was.hosts(), List.of(before), List.of(was.frame()), List.of())
                .after(new Begun(List.of(before), Map.of()));
    }

    /** Earlier plans had the same prefixes: nothing of them is left over by its prefix. */
    private static Expected plannedAnew() {
        Expected was = Sample.edge();
        return new Expected(4, was.frame(), was.hosts(), List.of(), List.of(was.frame()), List.of());
    }

    private static Expected multisite() {
        Expected was = Sample.edge();
        EntryPoint berlin = new EntryPoint("Berlin", List.of(), null, List.of(), null);
        Frame frame = Frame.of(was.frame().facts(), new Deployment(true, List.of(berlin)));
        return new Expected(1, frame, was.hosts(), List.of(), List.of(), List.of());
    }

    private static Expected renamed(String name) {
        Expected was = Sample.edge();
        return hosts(was, line(was.hosts().get(0), name, was.hosts().get(0).address(), null));
    }

    private static Expected autoConfigured() {
        Expected was = Sample.edge();
        return hosts(was, line(was.hosts().get(0), "JUMP01", null, Ipv6Prefix.parse("2002:836b:2:3333::/64")));
    }

    private static Expected nothingPlanned() {
        Expected was = Sample.edge();
        return hosts(was, line(was.hosts().get(0), "JUMP01", null, null));
    }

    private static Expected hosts(Expected was, HostLine line) {
        return new Expected(1, was.frame(), List.of(line), List.of(), List.of(), List.of());
    }

    private static HostLine line(HostLine was, String name, @Nullable Ipv6 address, @Nullable Ipv6Prefix advertised) {
        return new HostLine(
                was.id(),
                name,
                was.interfaceAlias(),
                was.role(),
                was.addressing(),
                address,
                advertised,
                was.prefixLength(),
                was.defaultGateway(),
                was.routes(),
                was.onLink());
    }

    private static Expected of(Expected was, SiteFacts facts) {
        Frame frame = Frame.of(facts, Deployment.SINGLE);
        return new Expected(1, frame, was.hosts(), List.of(), List.of(), List.of());
    }

    private static SiteFacts facts(
            SiteFacts f,
            LoadBalancing balancing,
            List<Ipv6Prefix> internal,
            @Nullable Ipv6Prefix clients,
            @Nullable String router,
            boolean nat64) {
        boolean balanced = balancing != LoadBalancing.NONE;
        return new SiteFacts(
                f.topology(),
                balancing,
                f.method(),
                f.publicIpv4(),
                f.organisationPrefix(),
                internal,
                clients,
                f.ipv6AtInstall(),
                balanced ? Ipv6.parse("2001:db8:1:7::5") : null,
                f.nodes(),
                f.serverAddress(),
                f.serverPrefixLength(),
                f.serverForwarding(),
                f.serverInternalIpv4(),
                Stream.ofNullable(router).map(Ipv6::parse).findFirst().orElse(null),
                f.ipv6PathConfirmed(),
                f.teredo(),
                f.vpnPrefix(),
                nat64 ? f.nat64Prefix() : null,
                f.routing(),
                f.windowsVersion(),
                f.observedFrom());
    }
}
