package outward.customer;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import outward.address.InterfaceId;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.design.Allocation;

/** Which addresses of a customer are held, resting or free. */
public interface Addresses {
    /**
     * The next identifiers of a /64.
     *
     * @param search stands at the first of them
     * @param taken those of them that are held or rest
     * @param rested whether the /64 has identifiers whose rest is over
     */
    record Window(Allocation search, Set<InterfaceId> taken, boolean rested) {}

    /** Moves the search of a /64 on by so many identifiers and answers them; the pool is held from then on. */
    Window reserve(UUID customer, Ipv6Prefix subnet, int count, Instant now);

    /** Moves the search of a /64 back by so many identifiers that were reserved and not looked at. */
    void giveBack(UUID customer, Ipv6Prefix subnet, int count);

    /** The identifiers held or resting in a /64, from one up to (not including) another. */
    Set<InterfaceId> taken(UUID customer, Ipv6Prefix subnet, InterfaceId from, InterfaceId before);

    /** Identifiers of a /64 whose rest is over, lowest first; they no longer rest afterwards. */
    List<InterfaceId> takeRested(UUID customer, Ipv6Prefix subnet, Instant now, int most);

    /** Which of these addresses a host of the customer holds. */
    Set<Ipv6> held(UUID customer, Collection<Ipv6> addresses);

    /** Which of these addresses rest, each with the host that gave it back (no host's id where that is not known). */
    Map<Ipv6, UUID> resting(UUID customer, Collection<Ipv6> addresses, Instant now);

    /** Lets the addresses of these hosts rest until they may serve others. */
    void rest(Collection<ManagementHost> hosts, Instant freeAt);
}
