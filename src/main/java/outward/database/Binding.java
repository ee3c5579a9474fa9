package outward.database;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a transaction is bound to: a tenant and what may be seen and done in it, decided by the database at its begin
 * (migration V033).
 *
 * @param function the function that binds, with a place for each argument
 */
public record Binding(UUID tenantId, String function, List<Object> arguments) {
    /** The application's own work in a tenant. */
    public static Binding application(UUID tenantId) {
        return new Binding(tenantId, "bind_tenant(?)", List.of(tenantId));
    }

    /** A member's work in a session, which ends as soon as the member's session version is another. */
    public static Binding session(UUID tenantId, UUID memberId, int version) {
        return new Binding(tenantId, "bind_session(?, ?, ?)", List.of(tenantId, memberId, version));
    }

    /** A program's work with a token, good at that moment. */
    public static Binding token(UUID tenantId, UUID tokenId, Instant now) {
        return new Binding(tenantId, "bind_token(?, ?, ?::timestamptz)", List.of(tenantId, tokenId, now.toString()));
    }
}
