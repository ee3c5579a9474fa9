package outward.lifecycle;

import java.util.List;

/** How many of the clients something is true of, as somebody saw it. {@code missing} names the others. */
public record ClientCount(int done, int clients, List<String> missing) {
    public ClientCount {
        missing = List.copyOf(missing);
    }

    /** Whether it is true of each. */
    public boolean isAll() {
        return done == clients;
    }

    /** How many it is not true of. */
    public int left() {
        return clients - done;
    }
}
