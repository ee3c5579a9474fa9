package outward.runbook;

import java.util.stream.Stream;

/** One part of the work; the runbook is a list of them in the order of safety Y12. */
@FunctionalInterface
public interface Chapter {
    /** Its steps; none where the plan does not call for it. */
    Stream<Step> steps(Scope scope);
}
