package outward.finding.rules;

import java.util.stream.Stream;
import outward.design.Frame;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** Windows NLB holds eight nodes, an external balancer thirty-two (facts P25, T9). */
final class NodeLimit implements FrameRule {
    @Override
    public Stream<Finding> check(Frame frame) {
        int most = frame.facts().loadBalancing().mostNodes();
        int nodes = frame.facts().nodes().size();
        if (nodes <= most) {
            return Stream.empty();
        }
        return Stream.of(Finding.refuse(
                "NODE_LIMIT",
                Finding.SITE,
                nodes + " nodes are entered; this kind of load balancing holds at most " + most
                        + ". Enter those that there are.",
                "Microsoft: Plan a Remote Access cluster deployment"));
    }
}
