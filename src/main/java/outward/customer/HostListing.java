package outward.customer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lists of management hosts, read without the rest of what is known about each. */
public interface HostListing {
    /** One host; empty when it is not there or not yours. */
    Optional<HostSummary> find(UUID host);

    /** The hosts of a site in order of creation, one page of them. */
    List<HostSummary> ofSite(UUID site, PageRequest page);
}
