package outward.customer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import outward.address.Ipv4;

/** The tenant's management hosts. */
public interface Hosts {
    /** A host; empty when it is not there or not yours. */
    Optional<ManagementHost> find(UUID id);

    /** These hosts in order of creation; those that are not there or not yours are left out. */
    List<ManagementHost> find(Collection<UUID> ids);

    /** The site of a host; empty when the host is not there or not yours. */
    Optional<UUID> siteOf(UUID host);

    /** The hosts of a site in order of creation, one page of them. */
    List<ManagementHost> ofSite(UUID site, PageRequest page);

    /** All hosts of a site, in order of creation. */
    List<ManagementHost> ofSite(UUID site);

    /** Which of these names, in lower case, hosts of the site have. */
    Set<String> named(UUID site, Collection<String> names);

    /** Which of these IPv4 addresses hosts of the site have, each with the host. */
    Map<Ipv4, UUID> withIpv4(UUID site, Collection<Ipv4> addresses);

    /** Adds hosts of one site; refuses names and addresses that are taken. */
    void add(List<ManagementHost> hosts);

    /** Lets these hosts hold no address until each is changed in the same act, so that another may be given theirs before. */
    void leave(Collection<UUID> hosts);

    /** Stores hosts that are there, each with its next version. */
    void change(List<ManagementHost> hosts);

    /** Removes a host. */
    void remove(UUID id);

    /** Removes these hosts. */
    void remove(Collection<UUID> ids);
}
