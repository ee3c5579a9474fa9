package outward.customer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.address.InterfaceId;
import outward.address.Ipv6;
import outward.design.Addressing;

/** A host that is to be numbered: its entry, and the identifier and address it already holds, if any. */
record Placing(
        UUID id,
        int version,
        HostEntry entry,
        @Nullable InterfaceId held,
        @Nullable Ipv6 address) {
    /** A host that holds nothing yet. */
    static Placing fresh(UUID id, HostEntry entry) {
        return new Placing(id, 0, entry, null, null);
    }

    /** A host that is there, with what it holds. */
    static Placing of(ManagementHost host, int version, HostEntry entry) {
        return new Placing(host.id(), version, entry, host.facts().interfaceId(), host.address());
    }

    /** The identifier that the entry itself asks for; null where the next free one will do. */
    @Nullable
    InterfaceId asked() {
        return switch (entry.addressing()) {
            case MANUAL -> entry.interfaceId();
            case FROM_IPV4 -> entry.ipv4() == null ? null : InterfaceId.of(entry.ipv4());
            case NEXT -> held;
            case AUTO_CONFIGURED -> null;
        };
    }

    /** The field that a refusal of the identifier belongs to. */
    String field() {
        return entry.addressing() == Addressing.FROM_IPV4 ? "ipv4" : "interfaceId";
    }
}
