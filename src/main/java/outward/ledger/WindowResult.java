package outward.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody ticked on a change-window page, as its result file says it. Every time is the clock of the computer
 * that showed the page; who ticked is not in it.
 *
 * @param hash of the plan, 64 hexadecimal digits
 * @param steps what came of the steps of the work
 * @param back what came of the steps of the way back
 */
public record WindowResult(UUID site, int revision, String hash, List<Row> steps, List<Row> back) {
    /** Rows at most, both lists together. */
    public static final int MOST = 10_000;

    public WindowResult {
        steps = List.copyOf(steps);
        back = List.copyOf(back);
    }

    /** One tick; null host = for the site. */
    public record Row(String step, @Nullable UUID host, Outcome outcome, Instant at, String note, String evidence) {}
}
