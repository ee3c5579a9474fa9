package outward.tenant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The members of every tenant, as far as signing in needs them. */
public interface Members {
    /** True as soon as one tenant was founded. */
    boolean anyTenantExists();

    /** Holds back every other founding until the transaction ends. */
    void lockFounding();

    /** Everybody with that address (lower case), whatever the tenant; one firm's address may serve in two. */
    List<SignIn> byEmail(String email);

    /** The token with that SHA-256. */
    Optional<AccessToken> byTokenHash(byte[] hash);

    /** A member of the bound tenant. */
    Optional<SignIn> byId(UUID id);

    /** Stores a tenant; it must be the bound one. */
    void addTenant(UUID tenantId, String name);

    /** Stores a member of the bound tenant. */
    void add(SignIn signIn);

    /** Stores an access token of a member of the bound tenant. */
    void addToken(Member member, byte[] hash);

    /** Ends every session of a member of the bound tenant. */
    void endSessions(UUID id);
}
