package outward.ledger;

import java.time.Instant;
import java.util.List;

/**
 * How many clients the new policy has reached, as somebody saw it (safety Y15).
 *
 * @param missing the clients that it has not reached, by name
 * @param reason why the work goes on although some are missing; empty where none was given
 */
public record PolicyReach(
        int number, int reached, int clients, List<String> missing, String reason, String by, Instant at) {
    public PolicyReach {
        missing = List.copyOf(missing);
    }

    /** Whether what waits for the policy may go on. */
    public boolean isEnough() {
        return isAll() || !reason.isEmpty();
    }

    /** The numbers and names alone. */
    public Tally tally() {
        return new Tally(reached, clients, missing);
    }

    /** Whether no client is left. */
    public boolean isAll() {
        return reached == clients;
    }
}
