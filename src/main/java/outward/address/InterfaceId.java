package outward.address;

/** The last 64 bits of an IPv6 address (RFC 4291 section 2.5.1). */
public record InterfaceId(long bits) implements Comparable<InterfaceId> {
    private static final int MOST_GROUPS = 4;
    /** The 128 highest identifiers are subnet anycast: RFC 2526 section 2, for identifiers in EUI-64 form. */
    private static final long FIRST_ANYCAST = 0xfdff_ffff_ffff_ff80L;

    private static final long LAST_ANYCAST = 0xfdff_ffff_ffff_ffffL;

    /**
     * Reads one to four hexadecimal groups, with or without a leading {@code ::}. "10" is sixteen.
     *
     * @throws InvalidAddress for anything else, dotted IPv4 included: {@link #of(Ipv4)} embeds one
     */
    public static InterfaceId parse(String text) {
        String groups = text.startsWith("::") ? text.substring(2) : text;
        if (text.isEmpty() || groups.contains(".") || groups.contains("::") || isTooLong(groups)) {
            throw AddressForm.INTERFACE_ID.refuse(text, fault(groups));
        }
        return Ipv6.parse("::" + groups, text, AddressForm.INTERFACE_ID).interfaceId();
    }

    private static boolean isTooLong(String groups) {
        return groups.chars().filter(unit -> unit == ':').count() >= MOST_GROUPS;
    }

    private static String fault(String groups) {
        if (groups.contains(".")) {
            return "it has dots, but identifiers are hexadecimal";
        }
        if (groups.contains("::")) {
            return "only its start may be shortened with ::";
        }
        return groups.isEmpty() ? "it is empty" : "it has more than four groups";
    }

    /** The IPv4 address in the last 32 bits: 10.2.16.10 gives ::a02:100a (facts P31, a convention of the field). */
    public static InterfaceId of(Ipv4 address) {
        return new InterfaceId(Integer.toUnsignedLong(address.bits()));
    }

    /**
     * Whether no host may have it: 0 is the subnet-router anycast (RFC 4291 section 2.6.1), 1 is the DirectAccess
     * server's own (facts P32), fdff:ffff:ffff:ff80 to ffff are subnet anycast (RFC 2526).
     */
    public boolean isReserved() {
        return bits == 0 || bits == 1 || isSubnetAnycast();
    }

    /** Whether it is one of the 128 subnet anycast identifiers of RFC 2526. */
    public boolean isSubnetAnycast() {
        return bits >= FIRST_ANYCAST && bits <= LAST_ANYCAST;
    }

    /** Whether it starts 0:5efe or 200:5efe, as ISATAP identifiers do (RFC 5214 section 6.1). */
    public boolean looksLikeIsatap() {
        return Isatap.isIdentifier(bits);
    }

    @Override
    public int compareTo(InterfaceId other) {
        return Long.compareUnsigned(bits, other.bits);
    }

    /** Hexadecimal groups after {@code ::}, such as ::a02:100a. */
    @Override
    public String toString() {
        return new Ipv6(0, bits).toString();
    }
}
