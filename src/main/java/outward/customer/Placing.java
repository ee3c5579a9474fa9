package outward.customer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.address.InterfaceId;
import outward.design.Addressing;

/** A host that is to be numbered: its entry, and the identifier it already holds, if any. */
record Placing(
        UUID id, int version, HostEntry entry, @Nullable InterfaceId held) {
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
