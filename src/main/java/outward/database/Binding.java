package outward.database;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction is bound to: a tenant and what may be seen and done in it, decided by the database at its begin
 * (migrations V033 and V052).
 *
 * @param function the function that binds, with a place for each argument
 */
public record Binding(UUID tenantId, String function, List<Object> arguments) {
    /** The application's own work in a tenant. */
    public static Binding application(UUID tenantId) {
        return new Binding(tenantId, "bind_tenant(?)", List.of(tenantId));
    }

    /** The application's own work for somebody who comes into one of their firms. */
    public static Binding entry(UUID tenantId, UUID identityId) {
        return new Binding(tenantId, "bind_entry(?, ?)", List.of(tenantId, identityId));
    }

    /**
     * A member's work in a session, which ends when the session does.
     *
     * @param ownAffairs true for work on their own account, which may write whatever the role and sees no customer
     */
    public static Binding session(UUID tenantId, UUID identityId, UUID sessionId, Instant now, boolean ownAffairs) {
        return new Binding(
                tenantId,
                "bind_session(?, ?, ?, ?::timestamptz, ?)",
                List.of(tenantId, identityId, sessionId, now.toString(), ownAffairs));
    }

    /** A program's work with a token, good at that moment and from that address. */
    public static Binding token(UUID tenantId, UUID tokenId, String source, Instant now) {
        return new Binding(
                tenantId,
                "bind_token(?, ?, ?::inet, ?::timestamptz)",
                List.of(tenantId, tokenId, source, now.toString()));
    }

    /** The token that a program works with; null for everybody else. */
    public @Nullable UUID tokenId() {
        return function.startsWith("bind_token(") ? (UUID) arguments.get(1) : null;
    }
}
