package outward.proof;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import outward.answer.Refusal;

/** The proof of the tenant's sites; every call runs in the caller's transaction. */
public interface Proofs {
    /** The ladders of the hosts of a site's newest plan, in order of creation. */
    List<Ladder> ofSite(UUID site);

    /** The ladders of the hosts that a revision planned, by the evidence since then. */
    List<Ladder> ofRevision(UUID site, int revision);

    /** The ladder of one host of the newest plan. */
    Optional<Ladder> ofHost(UUID site, UUID host);

    /** Keeps what a person states, with its audit entry; refuses where nothing was brought that bears it out. */
    Optional<Refusal> state(UUID site, UUID customer, UUID host, Rung rung, String text);
}
