package outward.observed.drift;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What texts of hosts proved; every call runs in the caller's transaction. */
public interface SignBook {
    /**
     * A host, what was proved about it last, when, and in whose name that was brought.
     *
     * @param client the address of the client that answered; empty where it is of none, or was kept before they were
     */
    record Entry(UUID host, Sign sign, String client, Instant at, String memberName, UUID observation) {}

    /** Keeps what an observation proved, of each client apart; what was proved later already stays. */
    void keep(UUID site, UUID host, UUID observation, Signs signs);

    /** All of a site. */
    List<Entry> ofSite(UUID site);
}
