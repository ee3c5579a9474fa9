package outward.identity;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.tenant.AccessTokens;

/** What stands in once for a lost authenticator: 80 random bits in four groups of letters. */
record RecoveryCode(String value) {
    /** No letter that is mistaken for another. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 16;
    private static final int COUNT = 10;

    /** A person's new ones. */
    static List<RecoveryCode> ten() {
        var random = new SecureRandom();
        return Stream.generate(() -> random.ints(LENGTH, 0, LETTERS.length())
                        .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                        .collect(Collectors.joining()))
                .limit(COUNT)
                .map(RecoveryCode::new)
                .toList();
    }

    /** The code that was typed, whatever the case, blanks and dashes. */
    static RecoveryCode typed(String text) {
        return new RecoveryCode(text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    /** As it is shown. */
    String grouped() {
        return value.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** What is kept of it. It is long and random, so that a plain SHA-256 keeps it; whose it is goes in. */
    byte[] hash(UUID identity) {
        return AccessTokens.hash(identity + " " + value);
    }
}
