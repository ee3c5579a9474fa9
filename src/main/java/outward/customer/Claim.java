package outward.customer;

import outward.address.InterfaceId;
import outward.address.Ipv6;

/** An identifier that a host asks for, and the address it makes; {@code index} is its place among those entered. */
record Claim(int index, Placing placing, InterfaceId id, Ipv6 address) {
    /** Whether the host holds it already, so that no rest applies. */
    boolean isKept() {
        return id.equals(placing.held());
    }
}
