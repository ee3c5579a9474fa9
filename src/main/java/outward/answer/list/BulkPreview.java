package outward.answer.list;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What an act would do to many things, or did.
 *
 * @param rows those that it touches
 * @param untouched how many are so already
 * @param seal of exactly this; another one says that something else would be done by now
 */
public record BulkPreview(List<BulkRow> rows, int untouched, String seal) {
    private static final int MOST = 1_000;

    /** Sealed over what is stored before and after of each thing, those untouched among them. */
    public static BulkPreview of(List<BulkRow> rows, int untouched, List<String> states) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            states.forEach(state -> digest.update((state + "\n").getBytes(StandardCharsets.UTF_8)));
            return new BulkPreview(List.copyOf(rows), untouched, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Those that a page shows. */
    public List<BulkRow> shown() {
        return rows.subList(0, Math.min(MOST, rows.size()));
    }

    /** How many it does not show. */
    public int more() {
        return rows.size() - shown().size();
    }

    /** Whether it does nothing. */
    public boolean isNothing() {
        return rows.isEmpty();
    }
}
