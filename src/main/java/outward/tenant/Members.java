package outward.tenant;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The members of the bound tenant; every method needs the caller's transaction. */
public interface Members {
    /** Everybody, by name. */
    List<MemberEntry> all();

    /** One of them. */
    Optional<MemberEntry> find(UUID id);

    /** Whether somebody has that address (lower case). */
    boolean hasEmail(String email);

    /** Stores a member; without an identity they are invited and cannot come in yet. */
    void add(Member member, @Nullable UUID identityId, Set<UUID> customers);

    /** The invited member came, and is that identity from now on. */
    void joined(UUID id, UUID identityId);

    /** Stores role and customers of a member and ends their sessions in this tenant. */
    void change(UUID id, Role role, boolean everyCustomer, boolean mayApprove, Set<UUID> customers);

    /** Shuts a member out, or lets them in again. */
    void disable(UUID id, boolean disabled);

    /** Removes a member with their tokens and sessions in this tenant. What they did keeps their name. */
    void remove(UUID id);

    /** True when the member's identity is a member of another tenant, too. */
    boolean isMemberElsewhere(UUID id);

    /** Holds back every other change of members until the transaction ends. */
    void lock();
}
