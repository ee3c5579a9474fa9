package outward.tenant;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.database.Binding;

/**
 * A program's key to a tenant, with the rights of its member or less.
 *
 * @param tenant the firm's name
 * @param writes false for a token that reads only
 * @param customerId the one customer that it sees; null for all that its member sees
 * @param expiresAt null for never
 */
public record AccessToken(
        UUID id,
        Member member,
        String tenant,
        boolean writes,
        @Nullable UUID customerId,
        @Nullable Instant expiresAt) {
    /** Whether its time is not over. */
    boolean isGoodAt(Instant now) {
        return expiresAt == null || expiresAt.isAfter(now);
    }

    /** What it lets in from that address; never to its member's own account. */
    Access access(String source, Instant now) {
        var binding = Binding.token(member.tenantId(), id, source, now);
        return new Access(member, tenant, rights(), customerId == null && member.everyCustomer(), binding, null);
    }

    /** One that reads may read the audit trail; one for a customer governs nothing and sees no members. */
    private Set<Right> rights() {
        var rights = EnumSet.noneOf(Right.class);
        rights.addAll(member.rights());
        if (!writes) {
            rights.removeAll(Set.of(Right.WRITE, Right.APPROVE));
        }
        if (!writes || customerId != null) {
            rights.removeAll(Set.of(Right.GOVERN, Right.ADD_CUSTOMERS));
        }
        if (customerId != null) {
            rights.remove(Right.SEE_MEMBERS);
        }
        return rights;
    }
}
