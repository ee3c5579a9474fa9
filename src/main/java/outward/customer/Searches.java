package outward.customer;

import java.util.HashMap;
import java.util.Map;
import outward.address.InterfaceId;
import outward.address.Ipv6Prefix;
import outward.design.Allocation;

/** How far each /64 was searched for free identifiers, in memory only: for plans of which nothing is stored. */
final class Searches {
    private final Map<Ipv6Prefix, Allocation> searches = new HashMap<>();

    /** Where the search of a /64 stands; it moves on by so many identifiers. */
    Allocation moveOn(Ipv6Prefix subnet, int count) {
        Allocation search = searches.getOrDefault(subnet, Allocation.START);
        searches.put(subnet, new Allocation(end(search, count)));
        return search;
    }

    /** Moves the search of a /64 back by so many. */
    void moveBack(Ipv6Prefix subnet, int count) {
        Allocation search = searches.getOrDefault(subnet, Allocation.START);
        searches.put(subnet, new Allocation(end(search, -count)));
    }

    /** The identifier behind so many of a search. */
    static InterfaceId end(Allocation search, int count) {
        return new InterfaceId(search.cursor().bits() + count);
    }
}
