package outward.ledger;

import org.jspecify.annotations.Nullable;

/** A task with the last that was recorded of it; null = nothing. */
public record Tick(Task task, @Nullable Application last) {
    /** Where it stands. */
    public Outcome outcome() {
        return last == null ? Outcome.PENDING : last.outcome();
    }

    /** Whether it was carried out. */
    public boolean isDone() {
        return outcome() == Outcome.DONE;
    }
}
