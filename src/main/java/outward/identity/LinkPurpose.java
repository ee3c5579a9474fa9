package outward.identity;

import java.time.Duration;
import java.util.Arrays;

/** What a one-time link is for. */
public enum LinkPurpose {
    /** Coming into a firm for the first time. */
    INVITATION("invitation", Duration.ofDays(7)),
    /** Choosing another password. */
    PASSWORD_RESET("password-reset", Duration.ofHours(4)),
    /** Coming in without the second factor, which is taken off. */
    FACTOR_RESET("factor-reset", Duration.ofHours(4));

    private final String word;
    private final Duration life;

    LinkPurpose(String word, Duration life) {
        this.word = word;
        this.life = life;
    }

    /** The word used in the database. */
    public String word() {
        return word;
    }

    Duration life() {
        return life;
    }

    /** The purpose with that word. */
    public static LinkPurpose of(String word) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.word.equals(word))
                .findFirst()
                .orElseThrow();
    }
}
