package outward.ledger;

import java.util.Optional;
import java.util.UUID;

/** What another room knows of the clients that the policy of a revision has reached. */
public interface AnsweredReach {
    /** What counts of its answers and of what is recorded with the steps; empty where the clients were not counted in an answer. */
    Optional<Tally> of(UUID site, int revision);
}
