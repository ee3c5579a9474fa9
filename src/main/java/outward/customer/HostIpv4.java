package outward.customer;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import outward.address.Ipv4;
import outward.answer.FieldErrors;
import outward.answer.WrongInput;
import outward.design.Frame;
import outward.design.Node;
import outward.directaccess.InternalIpv4;

/**
 * Whether hosts can have the IPv4 addresses entered for them: where they stand, and under ISATAP their IPv6 address, follows
 * from these. Editors of one site queue, so nobody else takes one in between.
 */
final class HostIpv4 {
    private final Frame frame;
    private final Map<Ipv4, UUID> held;

    private HostIpv4(Frame frame, Map<Ipv4, UUID> held) {
        this.frame = frame;
        this.held = new HashMap<>(held);
    }

    /** Refuses with every wrong one; {@code held} are those that hosts of the site have. */
    static void check(Frame frame, List<Placing> placings, Map<Ipv4, UUID> held, Place place) {
        HostIpv4 hosts = new HostIpv4(frame, held);
        FieldErrors errors = new FieldErrors();
        for (int i = 0; i < placings.size(); i++) {
            String field = place.at(i) + "ipv4";
            hosts.refusal(placings.get(i)).ifPresent(reason -> errors.add(field, reason));
        }
        errors.orThrow();
    }

    /** The addresses entered for these. */
    static List<Ipv4> of(Collection<Placing> placings) {
        return placings.stream()
                .map(p -> p.entry().ipv4())
                .filter(Objects::nonNull)
                .toList();
    }

    private Optional<String> refusal(Placing placing) {
        Ipv4 ipv4 = placing.entry().ipv4();
        if (ipv4 == null) {
            return Optional.empty();
        }
        UUID before = held.putIfAbsent(ipv4, placing.id());
        return before != null && !before.equals(placing.id())
                ? Optional.of(ipv4 + " is another host's of this site.")
                : ofServer(frame, ipv4);
    }

    private static Optional<String> ofServer(Frame frame, Ipv4 ipv4) {
        var link = frame.facts().serverInternalIpv4();
        boolean node = frame.facts().nodes().stream().map(Node::internalIpv4).anyMatch(ipv4::equals);
        if (node || (link != null && link.address().equals(ipv4))) {
            return Optional.of(ipv4 + " belongs to the DirectAccess server.");
        }
        return link == null ? Optional.empty() : InternalIpv4.refusal(ipv4, link.prefix());
    }

    /** Refuses a site whose server would take an address, or a mask, that one of its hosts cannot stand beside. */
    static void checkServer(Site site, Frame frame, List<ManagementHost> hosts) {
        for (ManagementHost host : hosts) {
            Ipv4 ipv4 = host.facts().ipv4();
            if (ipv4 != null) {
                ofServer(frame, ipv4).ifPresent(reason -> {
                    throw WrongInput.at(
                            "serverInternalIpv4",
                            host.facts().name() + " of " + site.name() + " has " + ipv4 + ", and then " + reason);
                });
            }
        }
    }
}
