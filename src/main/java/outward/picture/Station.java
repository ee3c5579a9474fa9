package outward.picture;

import java.util.List;

/**
 * A management host.
 *
 * @param onLink whether it is on the server's link; false = behind routers or not known
 * @param broken one sentence for each way to clients that the packet walk finds broken
 */
public record Station(Box box, boolean onLink, List<String> broken) {
    public Station {
        broken = List.copyOf(broken);
    }
}
