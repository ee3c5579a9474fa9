package outward.finding;

import java.util.stream.Stream;
import outward.design.Frame;
import outward.design.HostLine;

/** One question asked of one host's line in its frame; the answer depends on no other host. */
@FunctionalInterface
public interface HostRule {
    /** What there is to report; nothing where the rule does not apply. */
    Stream<Finding> check(Frame frame, HostLine host);
}
