package outward.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import outward.address.InterfaceId;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.answer.FieldErrors;
import outward.design.Addressing;
import outward.design.Frame;
import outward.design.HostDesign;
import outward.design.HostFacts;
import outward.design.HostNumbering;

/**
 * Gives hosts their identifiers: typed ones and those from an IPv4 first, then the next free ones in the order given.
 * Nobody else can be given the same, because the pool's row is held; the unique constraint stands behind.
 */
@ApplicationScoped
class Numbering {
    private final Addresses addresses;
    private final Clock clock;

    Numbering(Addresses addresses, Clock clock) {
        this.addresses = addresses;
        this.clock = clock;
    }

    /** The hosts with their identifiers and addresses, in the order given; refuses what cannot be held. */
    List<ManagementHost> number(SiteRef site, Frame frame, List<Placing> placings, Place place) {
        Map<UUID, @Nullable InterfaceId> given = new HashMap<>();
        List<Claim> granted = granted(site, frame, placings, place);
        placings.stream().filter(p -> subnet(frame, p) == null).forEach(p -> given.put(p.id(), p.asked()));
        granted.forEach(claim -> given.put(claim.placing().id(), claim.id()));
        given.putAll(nextFree(site, frame, placings, granted));
        return placings.stream()
                .map(p -> host(site, frame, p, given.get(p.id())))
                .toList();
    }

    /** What hosts ask for and may have; in a /64 where none is handed out nobody is asked. */
    private List<Claim> granted(SiteRef site, Frame frame, List<Placing> placings, Place place) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < placings.size(); i++) {
            Placing placing = placings.get(i);
            InterfaceId id = placing.asked();
            Ipv6Prefix subnet = subnet(frame, placing);
            if (id != null && subnet != null) {
                claims.add(new Claim(i, placing, id, subnet.address(id)));
            }
        }
        FieldErrors errors = new FieldErrors();
        List<Claim> granted = new ClaimCheck(addresses, clock).check(site, frame, claims, place, errors);
        errors.orThrow();
        return granted;
    }

    private Map<UUID, InterfaceId> nextFree(SiteRef site, Frame frame, List<Placing> placings, List<Claim> granted) {
        Set<UUID> served = granted.stream().map(c -> c.placing().id()).collect(Collectors.toSet());
        Map<Ipv6Prefix, List<UUID>> bySubnet = new TreeMap<>();
        for (Placing placing : placings) {
            Ipv6Prefix subnet = subnet(frame, placing);
            if (placing.entry().addressing() == Addressing.NEXT && subnet != null && !served.contains(placing.id())) {
                bySubnet.computeIfAbsent(subnet, s -> new ArrayList<>()).add(placing.id());
            }
        }
        Set<Ipv6> barred = new HashSet<>(ServerAddresses.of(frame));
        granted.forEach(claim -> barred.add(claim.address()));
        Map<UUID, InterfaceId> given = new HashMap<>();
        bySubnet.forEach((subnet, hosts) -> {
            var free = new FreeIdentifiers(addresses, clock).take(site.customer(), subnet, hosts.size(), barred);
            for (int i = 0; i < hosts.size(); i++) {
                given.put(hosts.get(i), free.get(i));
            }
        });
        return given;
    }

    /** The /64 in which this host is given an identifier; null where none is handed out. */
    private static @Nullable Ipv6Prefix subnet(Frame frame, Placing placing) {
        HostFacts facts = placing.entry().facts(placing.id(), null);
        return HostNumbering.allocates(frame, facts) ? HostNumbering.subnet(frame, facts) : null;
    }

    private static ManagementHost host(SiteRef site, Frame frame, Placing placing, @Nullable InterfaceId id) {
        HostFacts facts = placing.entry().facts(placing.id(), id);
        Ipv6 address = HostDesign.of(frame, facts).address();
        return new ManagementHost(placing.id(), placing.version(), site.customer(), site.id(), facts, address);
    }
}
