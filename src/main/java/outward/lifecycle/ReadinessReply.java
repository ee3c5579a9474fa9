package outward.lifecycle;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** An answer to a question of readiness. */
public enum ReadinessReply {
    YES,
    NO,
    UNKNOWN;

    /** The word used in the database, the API and forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word for people. */
    public String label() {
        return name().charAt(0) + word().substring(1);
    }

    /** The reply with that word. */
    public static Optional<ReadinessReply> of(String word) {
        return Stream.of(values()).filter(r -> r.word().equals(word)).findFirst();
    }
}
