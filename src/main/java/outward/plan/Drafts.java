package outward.plan;

import java.util.UUID;

/** Which of the tenant's plans nobody could have carried out yet. */
public interface Drafts {
    /**
     * Whether at no revision of this site the way of native IPv6, or under ISATAP of protocol 41, was confirmed: scripts wait
     * for that, or for a waiver of it.
     */
    boolean neverConfirmed(UUID site);
}
