package outward.address;

import java.util.Comparator;

/** An IPv6 network and its length, 0 to 128; no bit is set after the length. Ordered by network, shortest first. */
public record Ipv6Prefix(Ipv6 network, int length) implements Comparable<Ipv6Prefix> {
    private static final Comparator<Ipv6Prefix> ORDER =
            Comparator.comparing(Ipv6Prefix::network).thenComparing(Ipv6Prefix::length);

    /** Refuses a length outside 0 to 128 and bits set after it. */
    public Ipv6Prefix {
        if (length < 0 || length > 128) {
            throw AddressForm.IPV6_PREFIX.refuse(network + "/" + length, "its length is outside 0 to 128");
        }
        if (!network.masked(length).equals(network)) {
            throw hostBits(network + "/" + length, containing(network, length));
        }
    }

    /**
     * Reads a network in slash notation.
     *
     * @throws InvalidAddress for anything else; where bits are set after the length it names the network meant
     */
    public static Ipv6Prefix parse(String text) {
        SlashNotation parts = SlashNotation.of(text, AddressForm.IPV6_PREFIX);
        Ipv6 address = Ipv6.parse(parts.address(), text, AddressForm.IPV6_PREFIX);
        Ipv6Prefix network = containing(address, parts.length());
        if (!network.network.equals(address)) {
            throw hostBits(text, network);
        }
        return network;
    }

    private static InvalidAddress hostBits(String input, Ipv6Prefix network) {
        return AddressForm.IPV6_PREFIX.refuse(input, "bits are set after its length (its network is " + network + ")");
    }

    /** The network of that length, 0 to 128, in which the address lies. */
    public static Ipv6Prefix containing(Ipv6 address, int length) {
        return new Ipv6Prefix(address.masked(length), length);
    }

    /** Whether the address lies in this network. */
    public boolean contains(Ipv6 address) {
        return address.masked(length).equals(network);
    }

    /** Whether the other network lies wholly in this one; each contains itself. */
    public boolean contains(Ipv6Prefix other) {
        return length <= other.length && contains(other.network);
    }

    /** Whether an address lies in both. */
    public boolean overlaps(Ipv6Prefix other) {
        return contains(other) || other.contains(this);
    }

    /** The address with this network's bits and that identifier; the network must be a /64 or shorter. */
    public Ipv6 address(InterfaceId id) {
        if (length > 64) {
            throw new IllegalArgumentException("A 64-bit interface identifier does not fit into " + this);
        }
        return new Ipv6(network.high(), id.bits());
    }

    /** The /64 with that subnet identifier, 0 to ffff, of this /48. */
    public Ipv6Prefix subnet(int id) {
        if (length != 48 || id < 0 || id > 0xffff) {
            throw new IllegalArgumentException("No subnet %x of %s".formatted(id, this));
        }
        return new Ipv6Prefix(new Ipv6(network.high() | id, 0), 64);
    }

    /** The same network bits with another length; refuses a length that would cut set bits off. */
    public Ipv6Prefix resized(int newLength) {
        return new Ipv6Prefix(network, newLength);
    }

    @Override
    public int compareTo(Ipv6Prefix other) {
        return ORDER.compare(this, other);
    }

    /** The network as RFC 5952 prints it, a slash and the length. */
    @Override
    public String toString() {
        return network + "/" + length;
    }
}
