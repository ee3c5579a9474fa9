package outward.address;

import inet.ipaddr.IPAddress;
import inet.ipaddr.ipv4.IPv4Address;

/** An IPv4 address as its 32 bits; ordered as the unsigned number it is. */
public record Ipv4(int bits) implements Comparable<Ipv4> {

    /**
     * Reads four decimal numbers with dots between.
     *
     * @throws InvalidAddress for anything else: blanks, leading zeros, hexadecimal, fewer numbers, masks, IPv6
     */
    public static Ipv4 parse(String text) {
        return parse(text, text, AddressForm.IPV4);
    }

    static Ipv4 parse(String text, String input, AddressForm wanted) {
        return StrictReader.read(text)
                .filter(IPAddress::isIPv4)
                .map(read -> new Ipv4(read.toIPv4().intValue()))
                .orElseThrow(() -> wanted.refuse(input, Faults.ofIpv4(text)));
    }

    /** The address that follows; 255.255.255.255 has none, and asking for it is a bug. */
    public Ipv4 next() {
        if (bits == -1) {
            throw new ArithmeticException("No IPv4 address follows " + this);
        }
        return new Ipv4(bits + 1);
    }

    Ipv4 masked(int length) {
        return new Ipv4(length == 0 ? 0 : bits & (-1 << (32 - length)));
    }

    @Override
    public int compareTo(Ipv4 other) {
        return Integer.compareUnsigned(bits, other.bits);
    }

    /** Four decimal numbers with dots between. */
    @Override
    public String toString() {
        return new IPv4Address(bits).toCanonicalString();
    }
}
