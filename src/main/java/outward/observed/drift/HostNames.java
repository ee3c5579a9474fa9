package outward.observed.drift;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds hosts by the names that machines call themselves, in the caller's transaction. */
public interface HostNames {
    /**
     * To each of these names the one host of a site that has it, upper and lower case alike; a domain behind the name does
     * not count. Names of none or several are left out: one statement, however many are asked for.
     */
    Map<String, UUID> find(UUID site, Collection<String> names);

    /** The same for one name. */
    default Optional<UUID> find(UUID site, String name) {
        return Optional.ofNullable(find(site, List.of(name)).get(name));
    }
}
