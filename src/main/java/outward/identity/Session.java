package outward.identity;

import java.time.Instant;
import java.util.UUID;
import outward.database.Binding;

/**
 * A session as the browser's cookie names it.
 *
 * @param tenantId the firm that it works in
 * @param until its end, however much it is used
 */
public record Session(UUID tenantId, UUID identityId, UUID id, Instant until) {
    /** What its transactions are bound to. */
    Binding binding(Instant now, boolean ownAffairs) {
        return Binding.session(tenantId, identityId, id, now, ownAffairs);
    }
}
