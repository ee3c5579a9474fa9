package outward.identity;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * What lets somebody whose password was right try the code of their second factor.
 *
 * @param password stands for the password that it was; a changed one ends the ticket
 */
public record Ticket(UUID tenantId, UUID identityId, UUID password, Instant until) {
    static Ticket of(Entrant entrant, Instant until) {
        Identity identity = entrant.identity();
        return new Ticket(entrant.firm().member().tenantId(), identity.id(), password(identity), until);
    }

    /** Whether it is still good for that identity. */
    boolean isGoodFor(Identity identity, Instant now) {
        return until.isAfter(now) && password.equals(password(identity));
    }

    private static UUID password(Identity identity) {
        return UUID.nameUUIDFromBytes(String.valueOf(identity.passwordHash()).getBytes(StandardCharsets.UTF_8));
    }
}
