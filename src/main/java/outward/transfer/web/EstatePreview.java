package outward.transfer.web;

import java.util.List;
import outward.customer.EstateAct;
import outward.customer.EstateOutcome;
import outward.customer.EstateRow;
import outward.customer.EstateRow.What;

/** What a file would do to a customer's sites and hosts, with the text that does it when it is confirmed. */
public record EstatePreview(String content, EstateOutcome outcome) {
    private static final int MOST = 1000;

    /** Sites and hosts that are new. */
    public int added() {
        return count(EstateAct.ADD);
    }

    /** Sites and hosts that get other values. */
    public int changed() {
        return count(EstateAct.CHANGE);
    }

    /** Sites and hosts that are as the file says. */
    public int unchanged() {
        return count(EstateAct.UNCHANGED);
    }

    private int count(EstateAct act) {
        return outcome.count(What.SITE, act) + outcome.count(What.HOST, act);
    }

    /** The rows of sites and hosts that a page shows. */
    public List<EstateRow> shown() {
        return outcome.rows().stream()
                .filter(row -> row.what() != What.CUSTOMER)
                .limit(MOST)
                .toList();
    }

    /** How many rows it does not show. */
    public int more() {
        return Math.max(0, added() + changed() + unchanged() - MOST);
    }
}
