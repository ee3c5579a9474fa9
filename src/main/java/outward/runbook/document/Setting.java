package outward.runbook.document;

import java.util.Map;
import outward.directaccess.LoadBalancing;
import outward.directaccess.Topology;
import outward.runbook.Prose;
import outward.runbook.Scope;

/** In which setting the plan stands, in words. */
final class Setting {
    private static final Map<Topology, String> TOPOLOGY = Map.of(
            Topology.EDGE, "edge, two network adapters",
            Topology.BEHIND_NAT, "behind NAT, two network adapters",
            Topology.SINGLE_ADAPTER, "single network adapter, behind NAT");
    private static final Map<LoadBalancing, String> BALANCING = Map.of(
            LoadBalancing.NONE, "one server",
            LoadBalancing.NLB, "Windows network load balancing",
            LoadBalancing.EXTERNAL, "external load balancer");

    private Setting() {}

    static Prose of(Scope scope) {
        var facts = scope.frame().facts();
        String multisite = scope.frame().deployment().multisite() ? "; one of several entry points" : "";
        return Prose.of(TOPOLOGY.get(facts.topology()) + "; " + BALANCING.get(facts.loadBalancing()) + multisite + "; "
                + method(scope));
    }

    private static String method(Scope scope) {
        var method = scope.frame().method();
        if (method == null) {
            return "no method chosen";
        }
        return switch (method) {
            case ARTICLE -> "the article's method: hosts numbered in the manage-out prefix";
            case NATIVE -> "native IPv6 with own prefixes";
            case ISATAP -> "limited ISATAP";
        };
    }
}
