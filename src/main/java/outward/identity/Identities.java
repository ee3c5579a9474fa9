package outward.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who signs in; one address is one identity, whatever the number of its firms. */
public interface Identities {
    /** The identity with that address (lower case). */
    Optional<Identity> byEmail(String email);

    /** The bound identity. */
    Identity bound();

    /** Where an identity is a member and not disabled, the firm it joined first coming first. */
    List<Membership> memberships(UUID identity);

    /** Stores an identity; it must be the bound one. */
    void add(Identity identity);

    /** Stores a password, or another one, of the bound identity. */
    void changePassword(UUID identity, String hash);
}
