package outward.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names a revision by all that led to it: SHA-256 over the previous hash and the canonical change set, so an edit costs
 * what it changed. 64 lower-case hexadecimal digits.
 */
public record PlanHash(String hex) {
    /** What stands before a site's first revision. */
    public static final PlanHash NONE = new PlanHash("0".repeat(64));

    /** The hash of the revision that these changes lead to. */
    public PlanHash then(ChangeSet changes) {
        MessageDigest digest = sha256();
        digest.update(HexFormat.of().parseHex(hex));
        digest.update(CanonicalText.of(changes).getBytes(StandardCharsets.UTF_8));
        return new PlanHash(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
