package outward.notice;

import java.util.Arrays;
import java.util.Locale;

/** Where a delivery stands. */
public enum DeliveryState {
    WAITING("Waiting"),
    DELIVERED("Delivered"),
    /** It failed for longer than it is tried. */
    GIVEN_UP("Given up"),
    /** Whoever it was for may not have it any more. */
    DROPPED("Dropped");

    private final String label;

    DeliveryState(String label) {
        this.label = label;
    }

    /** In a word, for people. */
    public String label() {
        return label;
    }

    /** The word used in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The state with that word, as the database gives it. */
    public static DeliveryState of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
