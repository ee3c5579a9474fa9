package outward.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something to be recorded of a task.
 *
 * @param ticked when it was ticked elsewhere, by the clock there; null where it is recorded as it happens
 */
public record Entry(
        Task task,
        Outcome outcome,
        String evidence,
        String note,
        @Nullable EvidenceFile file,
        @Nullable Instant ticked) {
    /** One that is recorded as it happens. */
    public Entry(Task task, Outcome outcome, String evidence, String note, @Nullable EvidenceFile file) {
        this(task, outcome, evidence, note, file, null);
    }

    /** The same with that file. */
    public Entry with(EvidenceFile evidenceFile) {
        return new Entry(task, outcome, evidence, note, evidenceFile, ticked);
    }
}
