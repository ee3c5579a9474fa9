package outward.finding.rules;

import java.util.stream.Stream;
import outward.design.Frame;
import outward.directaccess.LoadBalancing;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** Behind a hardware balancer Teredo is kept off (facts T10, T12). */
final class BalancerTeredo implements FrameRule {
    @Override
    public Stream<Finding> check(Frame frame) {
        if (frame.facts().loadBalancing() != LoadBalancing.EXTERNAL
                || frame.prefixes().teredo() == null) {
            return Stream.empty();
        }
        return Stream.of(Finding.warn(
                "BALANCER_TEREDO",
                Finding.SITE,
                "With an external balancer a packet must reach the node that holds the client's tunnel; keep Teredo off.",
                "F5 DevCentral article 276633; Microsoft: Plan a Remote Access cluster deployment"));
    }
}
