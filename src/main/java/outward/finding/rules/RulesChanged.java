package outward.finding.rules;

import java.util.Optional;
import outward.finding.Finding;

/** What was found with other rules than today's is a record, not an answer: scripts wait until it is examined again. */
public final class RulesChanged {
    /** Its code: nothing is entered about it, the plan is examined again. */
    public static final String CODE = "RULES_CHANGED";

    private RulesChanged() {}

    /** What there is to report about a plan that this edition of the rules examined. */
    public static Optional<Finding> check(int examined) {
        return examined == RuleBook.EDITION
                ? Optional.empty()
                : Optional.of(Finding.confirm(
                                CODE,
                                Finding.SITE,
                                "The rules have changed since this plan was examined, so what it reports may be incomplete."
                                        + " Examine it again: the site and its hosts stay as they were entered.",
                                "Outward, rules of edition " + RuleBook.EDITION)
                        .unwaivable());
    }
}
