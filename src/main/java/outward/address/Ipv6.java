package outward.address;

import inet.ipaddr.IPAddress;

/** An IPv6 address as its upper and lower 64 bits, without a zone; ordered as the unsigned number it is. */
public record Ipv6(long high, long low) implements Comparable<Ipv6> {

    /**
     * Reads any legal text form (RFC 4291 section 2.2): upper or lower case, {@code ::}, a dotted tail.
     *
     * @throws InvalidAddress for anything else: blanks, zones, brackets, lengths, IPv4, tails with leading zeros
     */
    public static Ipv6 parse(String text) {
        return parse(text, text, AddressForm.IPV6);
    }

    static Ipv6 parse(String text, String input, AddressForm wanted) {
        return StrictReader.read(text)
                .filter(IPAddress::isIPv6)
                .map(read -> read.toIPv6().longValues())
                .map(halves -> new Ipv6(halves[0], halves[1]))
                .orElseThrow(() -> wanted.refuse(input, Faults.ofIpv6(text)));
    }

    /** The last 64 bits. */
    public InterfaceId interfaceId() {
        return new InterfaceId(low);
    }

    /** The /64 in which this address lies. */
    public Ipv6Prefix subnet() {
        return Ipv6Prefix.containing(this, 64);
    }

    Ipv6 masked(int length) {
        return new Ipv6(high & mask(length), low & mask(length - 64));
    }

    private static long mask(int ones) {
        if (ones <= 0) {
            return 0;
        }
        return ones >= 64 ? -1L : -1L << (64 - ones);
    }

    @Override
    public int compareTo(Ipv6 other) {
        int byHigh = Long.compareUnsigned(high, other.high);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
    }

    /** RFC 5952: lower case, the longest run of zeros shortened, hexadecimal throughout, never a dotted tail. */
    @Override
    public String toString() {
        return CanonicalText.of(this);
    }
}
