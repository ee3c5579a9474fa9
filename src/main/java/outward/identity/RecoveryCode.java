package outward.identity;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import outward.tenant.AccessTokens;

/** What stands in once for a lost authenticator: 80 random bits in four groups of letters. */
record RecoveryCode(String value) {
    private static final int LENGTH = 16;
    private static final int COUNT = 10;

    /** A person's new ones. */
    static List<RecoveryCode> ten() {
        return Stream.generate(() -> new RecoveryCode(CodeLetters.draw(LENGTH)))
                .limit(COUNT)
                .toList();
    }

    /** The code that was typed. */
    static RecoveryCode typed(String text) {
        return new RecoveryCode(CodeLetters.typed(text));
    }

    /** As it is shown. */
    String grouped() {
        return CodeLetters.grouped(value);
    }

    /** What is kept of it. It is long and random, so that a plain SHA-256 keeps it; whose it is goes in. */
    byte[] hash(UUID identity) {
        return AccessTokens.hash(identity + " " + value);
    }
}
