package outward.customer;

import java.time.Instant;
import java.util.Collection;
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
    private final Searches searches = new Searches();

    /** With nothing stored (null) nobody holds anything. */
    TrialAddresses(@Nullable Addresses stored) {
        this.stored = stored;
    }

    @Override
    public Window reserve(UUID customer, Ipv6Prefix subnet, int count, Instant now) {
        Allocation search = searches.moveOn(subnet, count);
        return new Window(search, taken(customer, subnet, search.cursor(), Searches.end(search, count)), false);
    }

    @Override
    public void giveBack(UUID customer, Ipv6Prefix subnet, int count) {
        searches.moveBack(subnet, count);
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
