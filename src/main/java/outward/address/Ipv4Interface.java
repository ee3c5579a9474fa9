package outward.address;

/** An IPv4 address together with the length of the network it is configured in, 0 to 32. */
public record Ipv4Interface(Ipv4 address, int prefixLength) {

    /** Refuses a length outside 0 to 32. */
    public Ipv4Interface {
        if (prefixLength < 0 || prefixLength > 32) {
            throw AddressForm.IPV4_INTERFACE.refuse(address + "/" + prefixLength, "its length is outside 0 to 32");
        }
    }

    /**
     * Reads an address and a length, such as 10.2.16.5/24.
     *
     * @throws InvalidAddress for anything else, a dotted mask included
     */
    public static Ipv4Interface parse(String text) {
        SlashNotation parts = SlashNotation.of(text, AddressForm.IPV4_INTERFACE);
        return new Ipv4Interface(Ipv4.parse(parts.address(), text, AddressForm.IPV4_INTERFACE), parts.length());
    }

    /** The network on whose link the address stands. */
    public Ipv4Prefix prefix() {
        return Ipv4Prefix.containing(address, prefixLength);
    }

    /** Slash notation. */
    @Override
    public String toString() {
        return address + "/" + prefixLength;
    }
}
