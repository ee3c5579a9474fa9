package outward.finding.rules;

import java.util.stream.Stream;
import outward.design.Frame;
import outward.directaccess.PublicIpv4;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** Documentation ranges and Microsoft's lab range serve in a laboratory only (facts P37). */
final class LabAddress implements FrameRule {
    @Override
    public Stream<Finding> check(Frame frame) {
        return frame.facts().publicIpv4().stream()
                .flatMap(a -> PublicIpv4.warning(a).stream()
                        .map(w -> Finding.warn("LAB_ADDRESS", Finding.SITE, w, "RFC 5737; Microsoft test lab guides")));
    }
}
