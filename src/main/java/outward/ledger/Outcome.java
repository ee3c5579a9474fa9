package outward.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What came of a step. */
public enum Outcome {
    /** Nothing is recorded, or what was recorded is taken back. */
    PENDING("Pending"),
    DONE("Done"),
    /** It was tried; it must be repeated or skipped. */
    FAILED("Failed"),
    /** It is not carried out, for a reason. */
    SKIPPED("Skipped");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    /** The word for people. */
    public String label() {
        return label;
    }

    /** The word used in forms, the API and the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it must be said why. */
    public boolean needsReason() {
        return this == FAILED || this == SKIPPED;
    }

    /** Whether nothing more is to be done about the step. */
    public boolean isSettled() {
        return this == DONE || this == SKIPPED;
    }

    /** The outcome with that word. */
    public static Optional<Outcome> of(String word) {
        return Arrays.stream(values()).filter(o -> o.word().equals(word)).findFirst();
    }
}
