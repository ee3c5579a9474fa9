package outward.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;

/** What proves that whoever opens the first page can read the log: 60 random bits in three groups of letters. */
record OneTimeCode(String value) {
    /** No letter that is mistaken for another. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int GROUPS = 3;
    private static final int GROUP = 4;

    static OneTimeCode random() {
        var random = new SecureRandom();
        var value = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            value.append(i > 0 && i % GROUP == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new OneTimeCode(value.toString());
    }

    /** True when a person typed this code, whatever the case of letters, with hyphens and blanks or without. */
    boolean matches(String typed) {
        return MessageDigest.isEqual(letters(value), letters(typed));
    }

    private static byte[] letters(String code) {
        return code.replaceAll("[-\\s]", "").toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }
}
