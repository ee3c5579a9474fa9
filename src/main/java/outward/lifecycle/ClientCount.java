package outward.lifecycle;

import java.util.List;
import outward.ledger.Tally;

/** How many of the clients something is true of, as somebody saw it. {@code missing} names the others. */
public record ClientCount(int done, int clients, List<String> missing) {
    public ClientCount {
        missing = List.copyOf(missing);
    }

    /** Whether it is true of each. */
    public boolean isAll() {
        return done == clients;
    }

    /** For comparing it with what was counted before. */
    public Tally tally() {
        return new Tally(done, clients, missing);
    }

    /** How many it is not true of. */
    public int left() {
        return clients - done;
    }
}
