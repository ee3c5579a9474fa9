package outward.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** What proves that whoever opens the first page can read the log: 60 random bits in three groups of letters. */
record OneTimeCode(String value) {
    private static final int LENGTH = 12;

    static OneTimeCode random() {
        return new OneTimeCode(CodeLetters.grouped(CodeLetters.draw(LENGTH)));
    }

    /** True when a person typed this code. */
    boolean matches(String typed) {
        return MessageDigest.isEqual(bytes(value), bytes(typed));
    }

    private static byte[] bytes(String code) {
        return CodeLetters.typed(code).getBytes(StandardCharsets.UTF_8);
    }
}
