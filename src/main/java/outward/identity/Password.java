package outward.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Passwords: what is accepted (ASVS 5.0, 6.2: length and what an attacker would try first, no rules of composition), and
 * how they are kept (bcrypt, cost 11, over a SHA-384 because bcrypt reads 72 bytes at most).
 */
final class Password {
    private static final int COST = 11;
    private static final int SHORTEST = 12;
    private static final int LONGEST = 256;
    /** As much as the estimate looks at; it takes its time over more. */
    private static final int ESTIMATED = 64;
    /** Of 0 to 4: from here on an attacker without the hash gives up (zxcvbn: at least 10^8 guesses). */
    private static final int ENOUGH = 3;

    private static final Zxcvbn ESTIMATE = new Zxcvbn();

    /** What nobody's password is compared with, so that an unknown address takes as long as a wrong password. */
    private static final String NOBODY = hash(UUID.randomUUID().toString());

    private Password() {}

    /** Why the password is not accepted, in a sentence; {@code known} are words that belong to its person and firm. */
    static Optional<String> refusal(String password, List<String> known) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("Use at least " + SHORTEST + " characters; several words are fine.");
        }
        if (length > LONGEST) {
            return Optional.of("Use at most " + LONGEST + " characters.");
        }
        String start = password.substring(0, Math.min(password.length(), ESTIMATED));
        return ESTIMATE.measure(start, known).getScore() < ENOUGH
                ? Optional.of(
                        "This is among the first that an attacker tries. Use several words that do not belong together.")
                : Optional.empty();
    }

    /** The hash to keep. */
    static String hash(String password) {
        return BcryptUtil.bcryptHash(digest(password), COST);
    }

    /** True when the hash was made from that password. */
    static boolean matches(String password, String hash) {
        return BcryptUtil.matches(digest(password), hash);
    }

    private static String digest(String password) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-384").digest(password.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes as long as a comparison with somebody's password. */
    static void compareWithNobody(String password) {
        matches(password, NOBODY);
    }
}
