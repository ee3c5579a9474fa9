package outward.customer;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import outward.address.InterfaceId;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.design.Allocation;

/** Which addresses of a customer are held, resting or free. */
public interface Addresses {
    /** Where the search for the next free identifier goes on, holding the pool until the transaction ends. */
    Allocation lock(UUID customer, Ipv6Prefix subnet);

    /** Stores where the search stands now. */
    void advance(UUID customer, Ipv6Prefix subnet, Allocation allocation);

    /** The identifiers held or resting in a /64, from one up to (not including) another. */
    Set<InterfaceId> taken(UUID customer, Ipv6Prefix subnet, InterfaceId from, InterfaceId before);

    /** Identifiers of a /64 whose rest is over, lowest first; they no longer rest afterwards. */
    List<InterfaceId> takeRested(UUID customer, Ipv6Prefix subnet, Instant now, int most);

    /** Which of these addresses a host of the customer holds. */
    Set<Ipv6> held(UUID customer, Collection<Ipv6> addresses);

    /** Which of these addresses rest. */
    Set<Ipv6> resting(UUID customer, Collection<Ipv6> addresses, Instant now);

    /** Lets addresses rest until they may serve again. */
    void rest(UUID customer, Collection<Ipv6> addresses, Instant freeAt);
}
