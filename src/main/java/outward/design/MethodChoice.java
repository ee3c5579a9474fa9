package outward.design;

import org.jspecify.annotations.Nullable;
import outward.directaccess.Method;
import outward.directaccess.Topology;

/** Which method a site uses when nobody chose one (contract: the article's, and only where it can work). */
public final class MethodChoice {
    private MethodChoice() {}

    /** The chosen method, else the article's for one server with two adapters, else none (safety Y8). */
    static @Nullable Method inForce(SiteFacts facts, Deployment deployment) {
        return facts.method() != null ? facts.method() : articleFits(facts, deployment) ? Method.ARTICLE : null;
    }

    /** Whether the article vouches for its method here: two adapters, one server, one entry point (facts T4). */
    public static boolean articleFits(SiteFacts facts, Deployment deployment) {
        return facts.topology() != Topology.SINGLE_ADAPTER && !facts.loadBalanced() && !deployment.multisite();
    }
}
