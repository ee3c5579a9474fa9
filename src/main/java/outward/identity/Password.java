package outward.identity;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** Passwords: what is accepted, and how they are kept (bcrypt, cost 11). */
final class Password {
    private static final int COST = 11;
    private static final int SHORTEST = 12;
    /** bcrypt reads no more bytes than this. */
    private static final int LONGEST_BYTES = 72;

    /** What nobody's password is compared with, so that an unknown address takes as long as a wrong password. */
    private static final String NOBODY = hash(UUID.randomUUID().toString());

    private Password() {}

    /** Why the password is not accepted, in a sentence. */
    static Optional<String> refusal(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("Use at least " + SHORTEST + " characters; several words are fine.");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return Optional.of("Use at most " + LONGEST_BYTES + " bytes.");
        }
        return Optional.empty();
    }

    /** The hash to keep. */
    static String hash(String password) {
        return BcryptUtil.bcryptHash(password, COST);
    }

    /** True when the hash was made from that password. */
    static boolean matches(String password, String hash) {
        return BcryptUtil.matches(password, hash);
    }

    /** Takes as long as a comparison with somebody's password. */
    static void compareWithNobody(String password) {
        matches(password, NOBODY);
    }
}
