package outward.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import outward.address.Ipv6;

/** What the other sites of a customer know about the machines of one. */
public interface OtherSites {
    /**
     * The IPv6 addresses that the machine of this host has on the same adapter at other sites: those of the hosts with its
     * name there, as they are now.
     */
    List<Ipv6> addresses(UUID site, UUID host);

    /** The same for all hosts of a site; one without such addresses is left out. */
    Map<UUID, List<Ipv6>> addresses(UUID site);
}
