package outward.observed.drift;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How the machines of the tenant's sites last differed; every call runs in the caller's transaction. */
public interface DriftBook {
    /** Keeps what a text showed about a machine, beside what of earlier ones it does not speak of. */
    void keep(UUID site, String machine, UUID observation, Examination examination);

    /** One machine, if anything was brought about it. */
    Optional<MachineDrift> find(UUID site, String machine);

    /** All machines of a site about which something was brought, the server first, then hosts in order of creation. */
    List<MachineDrift> ofSite(UUID site);
}
