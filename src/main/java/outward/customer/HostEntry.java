package outward.customer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.address.InterfaceId;
import outward.address.Ipv4;
import outward.address.Ipv6Prefix;
import outward.design.Addressing;
import outward.design.HostFacts;
import outward.design.HostRole;
import outward.directaccess.Routing;

/** What a person enters of a management host; {@code interfaceId} only where it is typed. */
public record HostEntry(
        String name,
        String interfaceAlias,
        @Nullable Ipv4 ipv4,
        @Nullable Ipv6Prefix internalPrefix,
        Addressing addressing,
        @Nullable InterfaceId interfaceId,
        HostRole role,
        @Nullable Boolean onLink,
        @Nullable Routing routing) {

    /** The facts of a host with this id that holds this identifier. */
    HostFacts facts(UUID id, @Nullable InterfaceId held) {
        return new HostFacts(id, name, interfaceAlias, ipv4, internalPrefix, addressing, held, role, onLink, routing);
    }

    /** The entry that would lead to these facts. */
    static HostEntry of(HostFacts facts) {
        return new HostEntry(
                facts.name(),
                facts.interfaceAlias(),
                facts.ipv4(),
                facts.internalPrefix(),
                facts.addressing(),
                facts.addressing() == Addressing.MANUAL ? facts.interfaceId() : null,
                facts.role(),
                facts.onLink(),
                facts.routing());
    }
}
