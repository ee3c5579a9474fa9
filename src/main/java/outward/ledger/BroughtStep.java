package outward.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One tick of a result file, and what becomes of it.
 *
 * @param title the step in words; its key where this round has no such step
 * @param outcome what would be recorded
 * @param at when it was ticked, by the clock of whoever did
 * @param why the reason where it is not recorded; empty otherwise
 * @param entry what would be recorded; null where nothing is
 */
public record BroughtStep(
        String title,
        Outcome outcome,
        Instant at,
        Fate fate,
        String why,
        @Nullable Entry entry) {
    /** What becomes of a tick. */
    public enum Fate {
        RECORDED("Recorded"),
        /** It stands in the ledger already, or there is nothing that it would change. */
        LEFT("Nothing to record"),
        REFUSED("Refused");

        private final String label;

        Fate(String label) {
            this.label = label;
        }

        /** The word for people. */
        public String label() {
            return label;
        }
    }
}
