package outward.customer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import outward.address.InterfaceId;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.design.Allocation;
import outward.design.Frame;

/**
 * The next free identifiers of a /64: first those whose rest is over, then onward from the cursor. What is taken is read
 * in windows ahead of the cursor, so the cost does not grow with the subnet.
 */
final class FreeIdentifiers {
    /** How many taken identifiers a window allows for beyond those wanted. */
    private static final int MARGIN = 64;

    private final Addresses addresses;
    private final Clock clock;

    FreeIdentifiers(Addresses addresses, Clock clock) {
        this.addresses = addresses;
        this.clock = clock;
    }

    /** That many free identifiers; the pool is held until the transaction ends. */
    List<InterfaceId> take(UUID customer, Frame frame, Ipv6Prefix subnet, int wanted) {
        Allocation allocation = addresses.lock(customer, subnet);
        Set<Ipv6> servers = ServerAddresses.of(frame);
        List<InterfaceId> free = new ArrayList<>(wanted);
        for (InterfaceId rested : addresses.takeRested(customer, subnet, clock.instant(), wanted)) {
            free.add(rested);
        }
        while (free.size() < wanted) {
            allocation = onward(customer, subnet, allocation, servers, wanted, free);
        }
        addresses.advance(customer, subnet, allocation);
        return free;
    }

    private Allocation onward(
            UUID customer, Ipv6Prefix subnet, Allocation start, Set<Ipv6> servers, int wanted, List<InterfaceId> free) {
        InterfaceId end = new InterfaceId(start.cursor().bits() + wanted - free.size() + MARGIN);
        Set<InterfaceId> taken = addresses.taken(customer, subnet, start.cursor(), end);
        Allocation allocation = start;
        while (free.size() < wanted) {
            InterfaceId next = allocation.next(id -> taken.contains(id) || servers.contains(subnet.address(id)));
            if (next.compareTo(end) >= 0) {
                return new Allocation(end);
            }
            free.add(next);
            allocation = allocation.after(next);
        }
        return allocation;
    }
}
