package outward.address;

/** An IPv4 network and its length, 0 to 32; no bit is set after the length. */
public record Ipv4Prefix(Ipv4 network, int length) {

    /** Refuses a length outside 0 to 32 and bits set after it. */
    public Ipv4Prefix {
        if (length < 0 || length > 32 || !network.masked(length).equals(network)) {
            throw AddressForm.IPV4_PREFIX.refuse(network + "/" + length, "its length does not fit its bits");
        }
    }

    /**
     * Reads a network in slash notation.
     *
     * @throws InvalidAddress for anything else; where bits are set after the length it names the network meant
     */
    public static Ipv4Prefix parse(String text) {
        SlashNotation parts = SlashNotation.of(text, AddressForm.IPV4_PREFIX);
        Ipv4 address = Ipv4.parse(parts.address(), text, AddressForm.IPV4_PREFIX);
        Ipv4Prefix network = containing(address, parts.length());
        if (!network.network.equals(address)) {
            throw AddressForm.IPV4_PREFIX.refuse(
                    text, "bits are set after its length (its network is " + network + ")");
        }
        return network;
    }

    /** The network of that length, 0 to 32, in which the address lies. */
    public static Ipv4Prefix containing(Ipv4 address, int length) {
        return new Ipv4Prefix(address.masked(length), length);
    }

    /** Its last address: of a network with hosts the broadcast address. */
    public Ipv4 last() {
        return new Ipv4(length == 32 ? network.bits() : network.bits() | -1 >>> length);
    }

    /** Whether the address lies in this network. */
    public boolean contains(Ipv4 address) {
        return address.masked(length).equals(network);
    }

    /** Whether an address lies in both. */
    public boolean overlaps(Ipv4Prefix other) {
        return contains(other.network) || other.contains(network);
    }

    /** Slash notation. */
    @Override
    public String toString() {
        return network + "/" + length;
    }
}
