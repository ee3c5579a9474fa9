package outward.directaccess;

import java.util.Optional;
import outward.address.InterfaceId;
import outward.address.Ipv6;

/** Rules for one IPv6 address on the intranet: of a server, a virtual address, or a management host. */
public final class InternalAddress {
    private InternalAddress() {}

    /** Why no computer can have this address: outside the usable space (facts P39) or a subnet anycast address. */
    public static Optional<String> refusal(Ipv6 address) {
        return AddressSpace.refusal(address.subnet()).or(() -> anycastRefusal(address));
    }

    private static Optional<String> anycastRefusal(Ipv6 address) {
        InterfaceId id = address.interfaceId();
        return id.bits() == 0 || id.isSubnetAnycast()
                ? Optional.of(address + " is an anycast address of its subnet; no computer has it to itself.")
                : Optional.empty();
    }
}
