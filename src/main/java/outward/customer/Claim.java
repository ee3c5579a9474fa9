package outward.customer;

import outward.address.InterfaceId;
import outward.address.Ipv6;
import outward.design.Addressing;

/** An identifier that a host asks for, and the address it makes; {@code index} is its place among those entered. */
record Claim(int index, Placing placing, InterfaceId id, Ipv6 address) {
    /** Whether the host holds the address already, so that no rest applies. */
    boolean isKept() {
        return address.equals(placing.address());
    }

    /** Whether the host would like to keep its identifier in another /64, and can do with another. */
    boolean isWish() {
        return placing.entry().addressing() == Addressing.NEXT && !isKept();
    }
}
