package outward.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A recorded "this was carried out" of one task. Written once: a later one of the same task counts instead.
 *
 * @param number from 1, within the round
 * @param task the task's number
 * @param evidence what was printed or seen; empty where nothing was given
 * @param note a reason where it failed or was skipped; empty where none was given
 * @param file evidence in a file; null where there is none
 * @param ticked when it was ticked on a change-window page, by the clock there; null where it was recorded here
 */
public record Application(
        int number,
        int task,
        Outcome outcome,
        String by,
        Instant at,
        String evidence,
        String note,
        @Nullable Attachment file,
        @Nullable Instant ticked) {
    /** A file of evidence without its content. */
    public record Attachment(String name, String type, int size) {}
}
