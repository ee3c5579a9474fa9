package outward.audit.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * What binds entries to their order: each hash is SHA-256 of 0x00, the hash before and the entry's bytes (leaf prefix
 * of RFC 6962, 2.1); the first one follows a hash of 0x01, the version and the tenant.
 */
public final class Chain {
    private static final byte ENTRY = 0;
    private static final byte BEGINNING = 1;

    private Chain() {}

    /** The hash before the first entry of a tenant, in lower-case hex like every hash here. */
    public static String beginning(UUID tenant) {
        MessageDigest digest = sha256();
        digest.update(BEGINNING);
        digest.update(("outward-audit 1\ntenant " + tenant + "\n").getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The hash of an entry that follows the one with that hash. */
    public static String next(String before, byte[] entry) {
        return next(before, entry, 0, entry.length);
    }

    /** The same for an entry that stands in a longer line, from one byte up to another. */
    static String next(String before, byte[] line, int from, int to) {
        MessageDigest digest = sha256();
        digest.update(ENTRY);
        digest.update(HexFormat.of().parseHex(before));
        digest.update(line, from, to - from);
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
