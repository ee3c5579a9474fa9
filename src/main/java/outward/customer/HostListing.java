package outward.customer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import outward.answer.list.Listed;

/** Lists of management hosts, read without the rest of what is known about each. */
public interface HostListing extends Listed<HostColumn, ListedHost> {
    /** One host; empty when it is not there or not yours. */
    Optional<HostSummary> find(UUID host);

    /** These hosts in order of creation; those that are not there or not yours are left out. */
    List<ListedHost> some(Collection<UUID> hosts);
}
