package outward.runbook;

import java.util.Optional;
import outward.plan.Plan;

/** What was answered to the questions of renumberings. */
public interface ClientMoves {
    /** How the clients come to the server of this plan; empty where nothing is asked or nothing answered. */
    Optional<ClientMove> of(Plan plan);
}
