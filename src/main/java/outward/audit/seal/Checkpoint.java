package outward.audit.seal;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a tenant's trail was at a moment.
 *
 * @param entries how many entries were sealed, at least 1
 * @param hash that of the last of them
 * @param keyId of the key that signs it
 */
public record Checkpoint(UUID tenant, long entries, String hash, Instant at, String keyId) {
    private static final Pattern TEXT = Pattern.compile("""
            outward-audit-checkpoint 1
            tenant ([0-9a-f-]{36})
            entries ([1-9][0-9]{0,17})
            hash ([0-9a-f]{64})
            at ([0-9TZ:.-]{20,30})
            key ([0-9a-f]{16})
            """);

    /** What is signed: five lines. */
    String text() {
        return """
                outward-audit-checkpoint 1
                tenant %s
                entries %d
                hash %s
                at %s
                key %s
                """.formatted(tenant, entries, hash, at, keyId);
    }

    /** The checkpoint that was written as exactly that text. */
    static Optional<Checkpoint> read(String text) {
        Matcher read = TEXT.matcher(text);
        if (!read.matches()) {
            return Optional.empty();
        }
        try {
            var checkpoint = new Checkpoint(
                    UUID.fromString(read.group(1)),
                    Long.parseLong(read.group(2)),
                    read.group(3),
                    Instant.parse(read.group(4)),
                    read.group(5));
            return Optional.of(checkpoint).filter(c -> c.text().equals(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** One line for people: it can be compared with the checkpoint's file. */
    public String line() {
        return entries + " entries up to " + at + ", hash " + hash + ", key " + keyId;
    }
}
