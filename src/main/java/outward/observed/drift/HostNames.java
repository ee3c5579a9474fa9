package outward.observed.drift;

import java.util.Optional;
import java.util.UUID;

/** Finds hosts by the names that machines call themselves; every call runs in the caller's transaction. */
public interface HostNames {
    /** The one host of a site with that name, upper and lower case alike; a domain behind the name does not count. */
    Optional<UUID> find(UUID site, String name);
}
