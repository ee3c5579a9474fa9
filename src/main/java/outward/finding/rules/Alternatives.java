package outward.finding.rules;

import outward.design.Frame;
import outward.directaccess.LoadBalancing;
import outward.directaccess.Topology;

/** Which method fits a site that the article's method does not (facts M1 to M7). */
final class Alternatives {
    private static final String OWN_PREFIXES = "native IPv6 with own prefixes";

    private Alternatives() {}

    static String of(Frame frame) {
        boolean single = frame.facts().topology() == Topology.SINGLE_ADAPTER;
        boolean balanced = frame.facts().loadBalancing() != LoadBalancing.NONE;
        if (single) {
            return ofSingleAdapter(balanced || frame.deployment().multisite());
        }
        if (frame.deployment().multisite()) {
            return OWN_PREFIXES + ", one client prefix and one route set per entry point";
        }
        return balanced
                ? OWN_PREFIXES + ", the client /59 routed to the internal virtual address"
                : "the article's method";
    }

    /** Native is dropped there, and ISATAP has one server only (facts T5, T6). */
    static String ofSingleAdapter(boolean several) {
        return several
                ? "a second network adapter at a rebuild"
                : "limited ISATAP (one server), or a second network adapter at a rebuild";
    }
}
