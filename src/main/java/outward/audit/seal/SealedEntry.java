package outward.audit.seal;

import java.nio.charset.StandardCharsets;

/**
 * An entry at its place in the chain.
 *
 * @param position from 1
 * @param line the entry as it was written
 */
public record SealedEntry(long position, String hash, String line) {
    /** The entry that follows the one with that position and hash. */
    public static SealedEntry after(long position, String hash, String line) {
        return new SealedEntry(position + 1, Chain.next(hash, line.getBytes(StandardCharsets.UTF_8)), line);
    }
}
