package outward.finding.rules;

import java.util.stream.Stream;
import outward.design.Frame;
import outward.directaccess.Method;
import outward.directaccess.Topology;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** One adapter: the article excludes it, and its author recalls a filter that also stops native forwarding (facts T5). */
final class SingleAdapter implements FrameRule {
    @Override
    public Stream<Finding> check(Frame frame) {
        if (frame.facts().topology() != Topology.SINGLE_ADAPTER || frame.uses(Method.ISATAP)) {
            return Stream.empty();
        }
        return Stream.of(Finding.refuse(
                        "SINGLE_ADAPTER",
                        Finding.SITE,
                        frame.uses(Method.NATIVE)
                                ? "With a single adapter readers report that the server drops forwarded native IPv6 packets;"
                                        + " the author recalls a filter named “Forwarding block filter in single NIC”. One"
                                        + " reader says it worked, another that it did not: prove it before relying on it."
                                : "The article's method does not work with a single network adapter: the server drops what"
                                        + " management hosts send to DirectAccess clients.",
                        "Article, opening note; author's replies 7.8 and 7.11, readers' replies 7.12 and 7.14;"
                                + " no Microsoft source found")
                .fitting(Alternatives.of(frame)));
    }
}
