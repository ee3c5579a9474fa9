package outward.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One-time links in the database. */
public interface LinkRows {
    /**
     * Stores the one link of a member of the bound tenant; an earlier one is good no more.
     *
     * @param shown true when somebody else than the member may see it
     */
    void replace(UUID member, LinkPurpose purpose, byte[] hash, Instant expires, boolean shown);

    /** The link with that SHA-256, whatever the tenant, if it is good at that moment. */
    Optional<OneTimeLink> find(byte[] hash, Instant now);

    /**
     * Removes a link of the bound tenant; false when somebody was quicker, and for one that resets, was shown, and whose member
     * is a member elsewhere by now.
     */
    boolean use(UUID member, byte[] hash);

    /** Removes what would reset the password or the second factor of a member of the bound tenant. */
    void endResets(UUID member);
}
