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

/**
 * The next free identifiers of a /64: first those whose rest is over, then onward from the cursor. What is taken is asked
 * for the identifiers in question only, so the cost does not grow with the subnet.
 */
final class FreeIdentifiers {
    /** How far to look once the identifiers at the cursor turned out to be taken. */
    private static final int AFTER_A_MISS = 1024;

    private final Addresses addresses;
    private final Clock clock;

    FreeIdentifiers(Addresses addresses, Clock clock) {
        this.addresses = addresses;
        this.clock = clock;
    }

    /** That many free identifiers, none of them at a barred address; the pool is held until the transaction ends. */
    List<InterfaceId> take(UUID customer, Ipv6Prefix subnet, int wanted, Set<Ipv6> barred) {
        List<InterfaceId> free = new ArrayList<>();
        int size = wanted;
        while (free.size() < wanted) {
            Addresses.Window window = addresses.reserve(customer, subnet, size, clock.instant());
            if (window.rested()) {
                free.addAll(rested(customer, subnet, wanted - free.size(), barred));
            }
            free.addAll(onward(customer, subnet, barred, wanted - free.size(), window, size));
            size = Math.max(size, AFTER_A_MISS);
        }
        return free;
    }

    /** Those whose rest is over, unless a host took one of them by name since, or it is one for servers. */
    private List<InterfaceId> rested(UUID customer, Ipv6Prefix subnet, int wanted, Set<Ipv6> barred) {
        List<InterfaceId> over = addresses.takeRested(customer, subnet, clock.instant(), wanted);
        Set<Ipv6> held =
                addresses.held(customer, over.stream().map(subnet::address).toList());
        return over.stream()
                .filter(id -> id.compareTo(Allocation.START.cursor()) >= 0 && !id.looksLikeIsatap())
                .filter(id -> !barred.contains(subnet.address(id)) && !held.contains(subnet.address(id)))
                .toList();
    }

    /** Up to so many free ones among the next identifiers of a window; what is not looked at stays for the next search. */
    private List<InterfaceId> onward(
            UUID customer, Ipv6Prefix subnet, Set<Ipv6> barred, int count, Addresses.Window window, int size) {
        Allocation search = window.search();
        InterfaceId end = new InterfaceId(search.cursor().bits() + size);
        List<InterfaceId> free = new ArrayList<>(count);
        while (free.size() < count && search.cursor().compareTo(end) < 0) {
            InterfaceId next = search.next(id -> window.taken().contains(id) || barred.contains(subnet.address(id)));
            search = search.after(next);
            if (next.compareTo(end) < 0) {
                free.add(next);
            }
        }
        int unseen = Math.toIntExact(Math.max(0, end.bits() - search.cursor().bits()));
        if (unseen > 0) {
            addresses.giveBack(customer, subnet, unseen);
        }
        return free;
    }
}
