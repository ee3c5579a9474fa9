package outward.customer;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import outward.address.InterfaceId;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.design.Allocation;

/** The addresses of one customer whose estate is planned from a file: what its hosts were given so far; none rests. */
final class FileAddresses implements Addresses {
    private final TreeSet<Ipv6> held = new TreeSet<>();
    private final Searches searches = new Searches();

    /** From now on these hosts hold what they were given. */
    void hold(Collection<ManagementHost> hosts) {
        hosts.stream().map(ManagementHost::address).filter(Objects::nonNull).forEach(held::add);
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
        return held.subSet(subnet.address(from), subnet.address(before)).stream()
                .map(Ipv6::interfaceId)
                .collect(Collectors.toSet());
    }

    @Override
    public List<InterfaceId> takeRested(UUID customer, Ipv6Prefix subnet, Instant now, int most) {
        return List.of();
    }

    @Override
    public Set<Ipv6> held(UUID customer, Collection<Ipv6> addresses) {
        Set<Ipv6> asked = new HashSet<>(addresses);
        asked.retainAll(held);
        return asked;
    }

    @Override
    public Map<Ipv6, UUID> resting(UUID customer, Collection<Ipv6> addresses, Instant now) {
        return Map.of();
    }

    @Override
    public void rest(Collection<ManagementHost> hosts, Instant freeAt) {
        throw new IllegalStateException("a file lets nothing rest");
    }
}
