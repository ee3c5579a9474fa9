package outward.finding;

import java.util.stream.Stream;
import outward.design.Frame;

/** One question asked of the frame of a design. */
@FunctionalInterface
public interface FrameRule {
    /** What there is to report; nothing where the rule does not apply. */
    Stream<Finding> check(Frame frame);
}
