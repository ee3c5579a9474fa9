package outward.customer;

import org.jspecify.annotations.Nullable;
import outward.address.InterfaceId;
import outward.design.Addressing;

/**
 * A host, and the identifier that it was given where it asks for the next free one: it keeps that, or is refused.
 *
 * @param held null where none was given yet, and with any other addressing
 */
public record EstateHost(HostEntry entry, @Nullable InterfaceId held) {
    /** A stored host. */
    static EstateHost of(ManagementHost host) {
        boolean next = host.facts().addressing() == Addressing.NEXT;
        return new EstateHost(host.entry(), next ? host.facts().interfaceId() : null);
    }
}
