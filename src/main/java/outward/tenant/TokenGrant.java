package outward.tenant;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a token is given.
 *
 * @param name what its member calls it
 * @param writes false for one that reads only
 * @param customer the one customer that it sees; null for all that its member sees
 * @param expiresAt null for never
 * @param networks from where it may be used, as prefixes; none for anywhere
 */
public record TokenGrant(
        String name,
        boolean writes,
        @Nullable UUID customer,
        @Nullable Instant expiresAt,
        List<String> networks) {
    /** All that its member may, from anywhere and for ever. */
    public static TokenGrant whole(String name) {
        return new TokenGrant(name, true, null, null, List.of());
    }
}
