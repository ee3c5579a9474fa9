package outward.tenant;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Access tokens in the database. */
public interface TokenRows {
    /** The token with that SHA-256, whatever the tenant, if it may be used from that address at that moment. */
    Optional<AccessToken> byHash(byte[] hash, String source, Instant now);

    /** Stores a token of a member of the bound tenant; answers its id. */
    UUID add(UUID tenant, UUID member, byte[] hash, TokenGrant grant);

    /** Notes that a token is used, once a minute at most. */
    void used(UUID id, Instant now);

    /** Everybody's, by member and name. */
    List<TokenEntry> all();

    /** Takes one back. */
    void remove(UUID id);
}
