package outward.runbook;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv4;
import outward.address.Ipv4Interface;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.design.Deployment;
import outward.design.EntryPoint;
import outward.design.Frame;
import outward.design.Node;
import outward.design.SiteFacts;
import outward.directaccess.LoadBalancing;
import outward.directaccess.Method;
import outward.directaccess.Routing;
import outward.directaccess.TeredoSetting;
import outward.directaccess.Topology;
import outward.directaccess.WindowsVersion;

/** The site of a {@link RunbookFixture}: what is not set is recorded as it must be for scripts to be handed over. */
final class FixtureSite {
    Topology topology = Topology.EDGE;
    private LoadBalancing loadBalancing = LoadBalancing.NONE;

    @Nullable
    Method method;

    @Nullable
    Ipv6Prefix organisation;

    @Nullable
    Ipv6Prefix client;

    @Nullable
    Ipv6 server;

    @Nullable
    Ipv6 virtual;

    @Nullable
    Ipv6 router;

    @Nullable
    Integer serverLength = 64;

    boolean forwarding = true;

    Routing routing = Routing.SPECIFIC_ROUTES;
    private Deployment deployment = Deployment.SINGLE;
    private List<Node> nodes = List.of();
    private List<Ipv4> publicIpv4 = List.of();
    private List<Ipv6Prefix> internal = List.of();

    void publicIpv4(String... addresses) {
        publicIpv4 = Stream.of(addresses).map(Ipv4::parse).toList();
    }

    void internal(String... prefixes) {
        internal = Stream.of(prefixes).map(Ipv6Prefix::parse).toList();
    }

    /** Behind a virtual address with a /128; of one node the own address is known. */
    void twoNodes() {
        loadBalancing = LoadBalancing.NLB;
        client = Ipv6Prefix.parse("2001:db8:1:1000::/59");
        virtual = Ipv6.parse("2001:db8:1::a");
        server = null;
        serverLength = 128;
        nodes = List.of(new Node("DA01", null, Ipv6.parse("2001:db8:1::5"), null), new Node("DA02", null, null, null));
    }

    /** Behind a router, with Teredo and VPN clients of its own. */
    void secondEntryPoint() {
        deployment = new Deployment(
                true,
                List.of(new EntryPoint(
                        "Branch",
                        List.of(Ipv6Prefix.parse("2001:db8:2:1000::/64"), Ipv6Prefix.parse("2001:0:836b:9::/64")),
                        Ipv6Prefix.parse("2001:db8:2:2000::/64"),
                        List.of(Ipv6Prefix.parse("2001:db8:1::/64"), Ipv6Prefix.parse("2001:db8:2::/64")),
                        Ipv6.parse("2001:db8:2::5"))));
    }

    Frame frame() {
        return Frame.of(facts(), deployment);
    }

    private SiteFacts facts() {
        return new SiteFacts(
                topology,
                loadBalancing,
                method,
                publicIpv4,
                organisation,
                internal,
                client,
                true,
                virtual,
                nodes,
                server,
                serverLength,
                forwarding,
                Ipv4Interface.parse("10.2.16.5/24"),
                router,
                true,
                publicIpv4.size() == 2 ? TeredoSetting.ENABLED : TeredoSetting.DERIVED,
                null,
                null,
                routing,
                WindowsVersion.V2019,
                Map.of());
    }
}
