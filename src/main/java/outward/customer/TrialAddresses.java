package outward.customer;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.address.InterfaceId;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.design.Allocation;

/** Addresses as a preview sees them: what is held or rests is read, what would be handed out is kept to itself. */
final class TrialAddresses implements Addresses {
    private final @Nullable Addresses stored;
    private final Map<Ipv6Prefix, Allocation> searches = new HashMap<>();

    /** With nothing stored (null) nobody holds anything. */
    TrialAddresses(@Nullable Addresses stored) {
        this.stored = stored;
    }

    @Override
    public Window reserve(UUID customer, Ipv6Prefix subnet, int count, Instant now) {
        Allocation search = searches.getOrDefault(subnet, Allocation.START);
        InterfaceId end = new InterfaceId(search.cursor().bits() + count);
        searches.put(subnet, new Allocation(end));
        return new Window(search, taken(customer, subnet, search.cursor(), end), false);
    }

    @Override
    public void giveBack(UUID customer, Ipv6Prefix subnet, int count) {
        InterfaceId end = searches.getOrDefault(subnet, Allocation.START).cursor();
        searches.put(subnet, new Allocation(new InterfaceId(end.bits() - count)));
    }

    @Override
    public Set<InterfaceId> taken(UUID customer, Ipv6Prefix subnet, InterfaceId from, InterfaceId before) {
        return stored == null ? Set.of() : stored.taken(customer, subnet, from, before);
    }

    @Override
    public List<InterfaceId> takeRested(UUID customer, Ipv6Prefix subnet, Instant now, int most) {
        return List.of();
    }

    @Override
    public Set<Ipv6> held(UUID customer, Collection<Ipv6> addresses) {
        return stored == null ? Set.of() : stored.held(customer, addresses);
    }

    @Override
    public Map<Ipv6, UUID> resting(UUID customer, Collection<Ipv6> addresses, Instant now) {
        return stored == null ? Map.of() : stored.resting(customer, addresses, now);
    }

    @Override
    public void rest(Collection<ManagementHost> hosts, Instant freeAt) {
        throw new IllegalStateException("a preview stores nothing");
    }
}
