package outward.tenant;

import java.util.Optional;

/** Access tokens in the database. */
public interface TokenRows {
    /** The token with that SHA-256, whatever the tenant. */
    Optional<AccessToken> byHash(byte[] hash);

    /** Stores a token of a member of the bound tenant, with all the member's rights. */
    void add(Member member, byte[] hash);
}
