package outward.customer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import outward.design.Prefixes;

/** The tenant's sites. */
public interface Sites {
    /** A site; empty when it is not there or not yours. */
    Optional<Site> find(UUID id);

    /** These sites in order of creation; those that are not there or not yours are left out. */
    List<Site> find(Collection<UUID> ids);

    /** Whose entry point a site is. */
    record Owner(UUID customer, UUID deployment) {}

    /** Whose entry point a site is; empty when it is not there or not yours. */
    Optional<Owner> owner(UUID site);

    /** The sites of a customer, in order of creation. */
    List<Site> ofCustomer(UUID customer);

    /** The entry points of a deployment in order of creation, holding their rows. */
    List<Site> lockDeployment(UUID deployment);

    /** The deployment of this name, made if it is new. */
    UUID deployment(UUID customer, String name);

    /** Adds a site. */
    void add(Site site);

    /** Stores a site that is there, with the next version. */
    void change(Site site);

    /** Removes a site with its hosts and plan. */
    void remove(UUID id);

    /** Claims the prefixes that a site plans with; refuses those that collide with another site's of the customer. */
    void claim(Site site, Prefixes prefixes);

    /** Takes back what a site claimed, so that others may claim it before the site does anew. */
    void release(UUID site);

    /** Refuses as {@link #claim} does, and claims nothing. */
    void checkClaims(Site site, Prefixes prefixes);
}
