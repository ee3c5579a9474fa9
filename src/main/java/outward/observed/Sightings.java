package outward.observed;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What machines of the tenant's sites last showed of themselves; every call runs in the caller's transaction. */
public interface Sightings {
    /**
     * A machine that is asked for: {@code server} or the id of a host, and its name; a text that calls itself by
     * another name is none of it. Null where no name is known.
     */
    record Machine(String id, @Nullable String name) {}

    /** The newest sighting of each machine and list, if there is one: one statement, however many are asked for. */
    List<Sighting> newest(UUID site, Collection<Machine> machines);

    /** The machines of a site about which anything was brought. */
    Set<String> machines(UUID site);
}
