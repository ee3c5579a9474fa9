package outward.finding.rules;

import outward.design.Frame;
import outward.directaccess.LoadBalancing;
import outward.directaccess.Topology;

/** Which method fits a site that the article's method does not (facts M1 to M7). */
final class Alternatives {
    private static final String OWN_PREFIXES = "native IPv6 with own prefixes";

    private Alternatives() {}

    static String of(Frame frame) {
        if (frame.deployment().multisite()) {
            return OWN_PREFIXES + ", one client prefix and one route set per entry point";
        }
        if (frame.facts().loadBalancing() != LoadBalancing.NONE) {
            return OWN_PREFIXES + ", the client /59 routed to the internal virtual address";
        }
        if (frame.facts().topology() == Topology.SINGLE_ADAPTER) {
            return "limited ISATAP (one server), or a second network adapter at a rebuild";
        }
        return "the article's method";
    }
}
