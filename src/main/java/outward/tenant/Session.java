package outward.tenant;

import java.time.Instant;
import java.util.UUID;

/**
 * A member who signed in, as the browser's cookie says it.
 *
 * @param version the member's session version at sign-in
 * @param until end of the session
 */
public record Session(UUID tenantId, UUID memberId, int version, Instant until) {}
