package outward.finding.rules;

import java.util.stream.Stream;
import outward.design.Frame;
import outward.directaccess.Method;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** Several entry points: each has its own client prefix and needs its own route set (facts T15). */
final class MultisiteArticle implements FrameRule {
    @Override
    public Stream<Finding> check(Frame frame) {
        if (!frame.deployment().multisite() || frame.uses(Method.NATIVE) || frame.uses(Method.ISATAP)) {
            return Stream.empty();
        }
        return Stream.of(Finding.refuse(
                        "MULTISITE",
                        Finding.SITE,
                        "The article's method is not for a multisite deployment: every entry point has its own client"
                                + " prefix, and replies must return through the entry point that the client uses.",
                        "Article, opening note; Microsoft: Plan a multisite deployment, step 3")
                .fitting(Alternatives.of(frame)));
    }
}
