package outward.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an act came from; all null for what the application does by itself.
 *
 * @param address the network address that the request came from
 * @param requestId the request, as its answer's {@code X-Request-Id} says it
 * @param tokenId the token by which a program acted in the member's name; null when the member did it
 */
public record Origin(
        @Nullable String address,
        @Nullable UUID requestId,
        @Nullable UUID tokenId) {
    /** No request. */
    public static final Origin OWN = new Origin(null, null, null);
}
