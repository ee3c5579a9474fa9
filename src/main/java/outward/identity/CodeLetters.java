package outward.identity;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** The letters of codes that people read and type: none is mistaken for another, and each is worth five random bits. */
final class CodeLetters {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private CodeLetters() {}

    /** So many, drawn at random. */
    static String draw(int count) {
        return RANDOM.ints(count, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());
    }

    /** As they are shown. */
    static String grouped(String letters) {
        return letters.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** Those that were typed, whatever the case, with hyphens and blanks or without. */
    static String typed(String text) {
        return text.replaceAll("[-\\s]", "").toUpperCase(Locale.ROOT);
    }
}
