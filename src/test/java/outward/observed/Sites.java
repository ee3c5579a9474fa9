package outward.observed;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import outward.address.Ipv4;
import outward.design.Deployment;
import outward.design.Frame;
import outward.design.SiteFacts;
import outward.directaccess.LoadBalancing;
import outward.directaccess.Method;
import outward.directaccess.Routing;
import outward.directaccess.TeredoSetting;
import outward.directaccess.Topology;

/** Sites to compare with. */
final class Sites {
    private Sites() {}

    /** An edge of which its topology and method were entered, and what the change says. */
    static SiteFacts edge(Consumer<FactsCopy> change) {
        FactsCopy copy = new FactsCopy(new SiteFacts(
                Topology.EDGE,
                LoadBalancing.NONE,
                Method.ARTICLE,
                List.of(),
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                TeredoSetting.DERIVED,
                null,
                null,
                Routing.SPECIFIC_ROUTES,
                null,
                Map.of()));
        change.accept(copy);
        return copy.facts();
    }

    /** An edge with these public addresses. */
    static SiteFacts edge(String... publicIpv4) {
        return edge(c ->
                c.publicIpv4 = List.of(publicIpv4).stream().map(Ipv4::parse).toList());
    }

    static Frame frame(SiteFacts facts) {
        return Frame.of(facts, Deployment.SINGLE);
    }
}
