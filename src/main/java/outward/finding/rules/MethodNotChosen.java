package outward.finding.rules;

import java.util.stream.Stream;
import outward.design.Frame;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** No method was chosen and the default one does not apply (safety Y8). */
final class MethodNotChosen implements FrameRule {
    @Override
    public Stream<Finding> check(Frame frame) {
        if (frame.method() != null) {
            return Stream.empty();
        }
        return Stream.of(Finding.refuse(
                        "METHOD_NOT_CHOSEN",
                        Finding.SITE,
                        "No method is chosen, and the article's method, the default, is not for this topology.",
                        "Article, opening note; author's replies 7.8 and 7.11")
                .fitting(Alternatives.of(frame))
                .unwaivable());
    }
}
