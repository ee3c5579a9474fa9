package outward.finding.rules;

import java.util.stream.Stream;
import outward.design.Frame;
import outward.directaccess.Deprecation;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** DirectAccess is deprecated, on the client and on the server (facts L1, L2, L8). */
final class DeprecationNotice implements FrameRule {
    @Override
    public Stream<Finding> check(Frame frame) {
        return Stream.of(Finding.note(
                "DEPRECATED",
                Finding.SITE,
                Deprecation.NOTICE,
                "Microsoft: deprecated features of Windows; KB 5103659"));
    }
}
