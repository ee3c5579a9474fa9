package outward.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
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
    List<ManagementHost> number(SiteRef site, Frame frame, List<Placing> placings, FieldErrors errors) {
        Map<UUID, InterfaceId> given = new HashMap<>();
        asked(site, frame, placings, errors).forEach(given::put);
        errors.orThrow();
        nextFree(site, frame, placings).forEach(given::put);
        return placings.stream()
                .map(p -> host(site, frame, p, given.get(p.id())))
                .toList();
    }

    private Map<UUID, InterfaceId> asked(SiteRef site, Frame frame, List<Placing> placings, FieldErrors errors) {
        Map<UUID, InterfaceId> asked = new LinkedHashMap<>();
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < placings.size(); i++) {
            Placing placing = placings.get(i);
            InterfaceId id = placing.asked();
            if (id == null) {
                continue;
            }
            asked.put(placing.id(), id);
            Ipv6Prefix subnet = subnet(frame, placing);
            if (subnet != null) {
                claims.add(new Claim(i, placing, id, subnet.address(id)));
            }
        }
        new ClaimCheck(addresses, clock).check(site, frame, claims, placings.size() > 1, errors);
        return asked;
    }

    private Map<UUID, InterfaceId> nextFree(SiteRef site, Frame frame, List<Placing> placings) {
        Map<Ipv6Prefix, List<UUID>> bySubnet = new TreeMap<>();
        for (Placing placing : placings) {
            Ipv6Prefix subnet = subnet(frame, placing);
            if (placing.entry().addressing() == Addressing.NEXT && placing.held() == null && subnet != null) {
                bySubnet.computeIfAbsent(subnet, s -> new ArrayList<>()).add(placing.id());
            }
        }
        Map<UUID, InterfaceId> given = new HashMap<>();
        bySubnet.forEach((subnet, hosts) -> {
            var free = new FreeIdentifiers(addresses, clock).take(site.customer(), frame, subnet, hosts.size());
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
