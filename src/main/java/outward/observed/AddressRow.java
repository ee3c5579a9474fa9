package outward.observed;

import org.jspecify.annotations.Nullable;
import outward.address.Ipv4;
import outward.address.Ipv6;

/** An address on a network adapter: of one family or the other, with its prefix length and its state as printed. */
record AddressRow(
        String alias, @Nullable Ipv4 ipv4, @Nullable Ipv6 ipv6, int length, String state, String from) {

    /** Whether it is in use: another computer has a duplicate one, and an invalid one is not there at all. */
    boolean isInUse() {
        return !state.equalsIgnoreCase("Duplicate") && !state.equalsIgnoreCase("Invalid");
    }

    @Override
    public String toString() {
        String address = (ipv6 == null ? String.valueOf(ipv4) : ipv6.toString()) + "/" + length;
        return state.isEmpty() ? address : address + ", " + state;
    }
}
