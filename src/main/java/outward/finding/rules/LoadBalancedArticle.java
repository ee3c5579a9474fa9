package outward.finding.rules;

import java.util.stream.Stream;
import outward.design.Frame;
import outward.directaccess.Method;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** A balanced entry point: the client may sit on another node than the one that holds ::1 (facts T4, T12). */
final class LoadBalancedArticle implements FrameRule {
    @Override
    public Stream<Finding> check(Frame frame) {
        if (!frame.facts().loadBalanced() || frame.uses(Method.NATIVE) || frame.uses(Method.ISATAP)) {
            return Stream.empty();
        }
        return Stream.of(Finding.refuse(
                        "LOAD_BALANCED",
                        Finding.SITE,
                        "The article's method is not for load-balanced servers: a client's tunnel may end on another node"
                                + " than the one that packets are sent to.",
                        "Article, opening note; F5 DevCentral article 276633 for hardware balancers")
                .fitting(Alternatives.of(frame)));
    }
}
