package outward.bench;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import outward.address.InterfaceId;
import outward.address.Ipv4;
import outward.address.Ipv4Interface;
import outward.design.Addressing;
import outward.design.Deployment;
import outward.design.Frame;
import outward.design.HostFacts;
import outward.design.HostRole;
import outward.design.SiteFacts;
import outward.directaccess.LoadBalancing;
import outward.directaccess.Routing;
import outward.directaccess.TeredoSetting;
import outward.directaccess.Topology;

/** The article's example with many hosts. */
final class SampleSite {
    private SampleSite() {}

    static Frame frame() {
        var facts = new SiteFacts(
                Topology.EDGE,
                LoadBalancing.NONE,
                null,
                List.of(Ipv4.parse("131.107.0.2"), Ipv4.parse("131.107.0.3")),
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                64,
                true,
                Ipv4Interface.parse("10.0.0.5/8"),
                null,
                true,
                TeredoSetting.ENABLED,
                null,
                null,
                Routing.SPECIFIC_ROUTES,
                null,
                Map.of());
        return Frame.of(facts, Deployment.SINGLE);
    }

    static List<HostFacts> hosts(int count) {
        return IntStream.range(0, count).mapToObj(SampleSite::host).toList();
    }

    private static HostFacts host(int i) {
        return new HostFacts(
                new UUID(1, i),
                "HOST" + i,
                "Ethernet",
                new Ipv4(0x0a010000 + i),
                null,
                Addressing.NEXT,
                new InterfaceId(0x10L + i),
                HostRole.OTHER,
                null,
                null);
    }
}
