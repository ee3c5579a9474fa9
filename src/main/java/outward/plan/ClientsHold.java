package outward.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import outward.design.ClientBasis;

/**
 * What the policy that clients of a site may still hold was made with, as far as it is recorded what was carried out: an
 * answer to a renumbering is an intention, and moves nobody. Every call runs in the caller's transaction.
 */
public interface ClientsHold {
    /**
     * What clients may hold where plans remember that they held {@code former}; the oldest that somebody may have comes first. Empty where nothing was begun at the site, so that only its plans tell.
     */
    Optional<List<ClientBasis>> of(UUID site, ClientBasis former);
}
