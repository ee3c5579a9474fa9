package outward.ledger;

import org.jspecify.annotations.Nullable;

/** Something to be recorded of a task. */
public record Entry(
        Task task,
        Outcome outcome,
        String evidence,
        String note,
        @Nullable EvidenceFile file) {}
