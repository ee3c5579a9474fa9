package outward.observed.drift;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is recorded as carried out or, where nothing is, the newest plan; every call runs in the caller's transaction. */
public interface Expectations {
    /** For one host, if the site has it. */
    Optional<Expected> ofHost(UUID site, UUID host);

    /** For some hosts of a site, each on its own: what they share is read once. Those that the site has not are left out. */
    Map<UUID, Expected> ofHosts(UUID site, Set<UUID> hosts);

    /** For the server and all hosts of a site, if there is such a site. */
    Optional<Expected> ofSite(UUID site);
}
