package outward.audit;

import java.util.Map;
import java.util.UUID;

/** What the customers are called that the current member sees; told by the room that keeps them. */
public interface CustomerNames {
    /** Name by id, in the order of names. */
    Map<UUID, String> all();
}
