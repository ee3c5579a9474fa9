package outward.customer.web;

import java.util.Locale;
import outward.answer.list.Cell;
import outward.finding.Verdict;
import outward.plan.SiteOverview;

/** What lists of sites show of a plan. */
final class SiteCells {
    private SiteCells() {}

    static Cell verdict(SiteOverview plan) {
        String word = plan.verdict().word();
        String label = word.substring(0, 1).toUpperCase(Locale.ROOT)
                + word.substring(1).replace('-', ' ');
        return Cell.of(label).as("verdict verdict-" + word);
    }

    /** A refused plan has more to mend than to confirm. */
    static Cell open(SiteOverview plan, String path) {
        return plan.open() == 0 || plan.verdict() == Verdict.REFUSED
                ? Cell.of(null)
                : Cell.of(plan.open() + " to confirm").to(path + "/findings").as("number");
    }
}
