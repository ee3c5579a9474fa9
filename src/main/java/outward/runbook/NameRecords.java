package outward.runbook;

import java.util.Arrays;
import java.util.Optional;

/** How a host's AAAA record comes to be: one of the two, never both (safety Y12). */
public enum NameRecords {
    /** An administrator adds it, after the address was tested. */
    STATIC("static"),
    /** The host registers itself. */
    DYNAMIC("dynamic");

    private final String word;

    NameRecords(String word) {
        this.word = word;
    }

    /** The word used in the API. */
    public String word() {
        return word;
    }

    /** The choice with this word, if there is one. */
    public static Optional<NameRecords> of(String word) {
        return Arrays.stream(values()).filter(r -> r.word.equals(word)).findFirst();
    }
}
