package outward.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link that is still good.
 *
 * @param tenant the firm's name
 * @param identityId who has the member's address already; null for somebody new
 */
public record OneTimeLink(
        UUID tenantId,
        String tenant,
        UUID memberId,
        String email,
        String name,
        LinkPurpose purpose,
        @Nullable UUID identityId) {
    /** True where the person proves themselves with the password that they have, false where they choose one. */
    public boolean asksForKnownPassword() {
        return isFactorReset() || (purpose == LinkPurpose.INVITATION && identityId != null);
    }

    /** Whether it takes a second factor off. */
    public boolean isFactorReset() {
        return purpose == LinkPurpose.FACTOR_RESET;
    }

    /** Whether it is about a forgotten password. */
    public boolean isReset() {
        return purpose == LinkPurpose.PASSWORD_RESET;
    }
}
