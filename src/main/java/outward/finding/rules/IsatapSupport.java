package outward.finding.rules;

import java.util.stream.Stream;
import outward.design.Frame;
import outward.directaccess.LoadBalancing;
import outward.directaccess.Method;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** Limited ISATAP is for one server: balanced and multisite deployments must not use it (facts T6, T13). */
final class IsatapSupport implements FrameRule {
    @Override
    public Stream<Finding> check(Frame frame) {
        if (!frame.uses(Method.ISATAP)
                || !(frame.facts().loadBalanced() || frame.deployment().multisite())) {
            return Stream.empty();
        }
        boolean nlb = frame.facts().loadBalancing() == LoadBalancing.NLB
                && !frame.deployment().multisite();
        return Stream.of(Finding.refuse(
                        nlb ? "ISATAP_NLB" : "ISATAP_NOT_HERE",
                        Finding.SITE,
                        nlb
                                ? "Microsoft requires ISATAP to be removed from load-balanced deployments. It is known to work"
                                        + " with Windows NLB when the custom name has A records for every node and the virtual"
                                        + " address."
                                : "Microsoft requires ISATAP to be removed from multisite and load-balanced deployments.",
                        "Microsoft: DirectAccess unsupported configurations; R. Hicks on manage-out with NLB (read in"
                                + " part)")
                .fitting(Alternatives.of(frame)));
    }
}
