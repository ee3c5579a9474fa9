package outward.lab;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv4;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.design.DeploymentDesign.Member;
import outward.design.SiteFacts;
import outward.directaccess.LoadBalancing;
import outward.directaccess.Method;
import outward.directaccess.Routing;
import outward.directaccess.TeredoSetting;
import outward.directaccess.Topology;

/** A site being described: everything that is asked before a plan is handed over is confirmed from the start. */
final class SiteDraft {
    private final String name;
    private final Method method;
    Topology topology = Topology.BEHIND_NAT;
    LoadBalancing loadBalancing = LoadBalancing.NONE;
    List<Ipv4> publicIpv4 = List.of();

    @Nullable
    Ipv6Prefix organisation;

    List<Ipv6Prefix> internal = List.of();

    @Nullable
    Ipv6Prefix clients;

    @Nullable
    Ipv6 serverAddress;

    int serverLength = 64;
    boolean forwarding = true;

    @Nullable
    Ipv6 router;

    Routing routing = Routing.SPECIFIC_ROUTES;

    SiteDraft(String name, Method method) {
        this.name = name;
        this.method = method;
    }

    static SiteDraft edge(String name, Method method, String... publicIpv4) {
        SiteDraft draft = new SiteDraft(name, method);
        draft.topology = Topology.EDGE;
        draft.publicIpv4 = List.of(publicIpv4).stream().map(Ipv4::parse).toList();
        return draft;
    }

    Member member() {
        return new Member(name, facts());
    }

    private SiteFacts facts() {
        boolean balanced = loadBalancing != LoadBalancing.NONE;
        return new SiteFacts(
                topology,
                loadBalancing,
                method,
                publicIpv4,
                organisation,
                internal,
                clients,
                true,
                balanced ? serverAddress : null,
                List.of(),
                balanced ? null : serverAddress,
                serverLength,
                forwarding,
                null,
                router,
                true,
                TeredoSetting.ENABLED,
                null,
                null,
                routing,
                null,
                Map.of());
    }
}
