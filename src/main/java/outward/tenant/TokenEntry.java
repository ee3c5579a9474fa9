package outward.tenant;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token as its member and owners see it; what lets somebody in is known to its bearer only.
 *
 * @param customerName null for all, and for one that the reader does not see
 * @param usedAt within a minute; null when it was not used yet
 */
public record TokenEntry(
        UUID id,
        UUID memberId,
        String memberName,
        TokenGrant grant,
        @Nullable String customerName,
        Instant createdAt,
        @Nullable Instant usedAt) {
    /** Whether its time is over. */
    public boolean isOver(Instant now) {
        return grant.expiresAt() != null && !grant.expiresAt().isAfter(now);
    }
}
