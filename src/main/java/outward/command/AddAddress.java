package outward.command;

import outward.address.Ipv6;

/** A static address with its prefix length, 1 to 128, kept over a restart. */
public record AddAddress(String interfaceAlias, Ipv6 address, int prefixLength) implements Command {
    /** Refuses a length that leaves no network. */
    public AddAddress {
        if (prefixLength < 1 || prefixLength > 128) {
            throw new IllegalArgumentException("No address has the prefix length " + prefixLength);
        }
    }

    /** What takes this address back. */
    public RemoveAddress undo() {
        return new RemoveAddress(interfaceAlias, address);
    }
}
