package outward.finding.rules;

import java.util.stream.Stream;
import outward.design.Frame;
import outward.directaccess.Method;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** Microsoft says three different things about ISATAP (facts T6); all three are shown. */
final class IsatapPositions implements FrameRule {
    @Override
    public Stream<Finding> check(Frame frame) {
        if (!frame.uses(Method.ISATAP)) {
            return Stream.empty();
        }
        return Stream.of(Finding.note(
                "ISATAP_POSITIONS",
                Finding.SITE,
                "Microsoft's pages disagree: ISATAP is allowed in small and medium single-server sites only (Unsupported"
                        + " configurations); it is not supported in DirectAccess deployments (Plan an advanced deployment);"
                        + " it is required for remote management without native IPv6 (Plan remote client management)."
                        + " This plan follows the first.",
                "Microsoft: the three pages named"));
    }
}
