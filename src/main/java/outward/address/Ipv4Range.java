package outward.address;

import java.util.Optional;
import java.util.stream.Stream;

/** The IPv4 ranges that mean something to this field (facts P36, P37). They do not overlap. */
@SuppressWarnings("ImmutableEnumChecker") // prefixes are records of numbers; only the annotation is missing
public enum Ipv4Range {
    /** RFC 1122 section 3.2.1.3. */
    THIS_NETWORK("0.0.0.0/8", "\"this network\"", "RFC 1122"),
    /** RFC 1918 section 3. */
    PRIVATE_10("10.0.0.0/8", "private", "RFC 1918"),
    /** RFC 6598 section 7; Windows would take it for public (facts P35). */
    CARRIER_NAT("100.64.0.0/10", "shared by carriers behind their own NAT", "RFC 6598"),
    /** RFC 1122 section 3.2.1.3. */
    LOOPBACK("127.0.0.0/8", "loopback", "RFC 1122"),
    /** Real Microsoft space in which its test lab guides place their Internet (facts P37). */
    MICROSOFT_LAB("131.107.0.0/16", "Microsoft's, used as the Internet in a laboratory", "Microsoft test lab guides"),
    /** RFC 3927 section 8. */
    LINK_LOCAL("169.254.0.0/16", "link-local", "RFC 3927"),
    /** RFC 1918 section 3. */
    PRIVATE_172("172.16.0.0/12", "private", "RFC 1918"),
    /** RFC 6890. */
    PROTOCOL_ASSIGNMENTS("192.0.0.0/24", "kept for protocol assignments", "RFC 6890"),
    /** RFC 5737 section 3. */
    DOCUMENTATION_1("192.0.2.0/24", "for documentation", "RFC 5737"),
    /** RFC 7526 retired the anycast address of the 6to4 relays. */
    SIX_TO_FOUR_RELAY("192.88.99.0/24", "the retired 6to4 relay anycast", "RFC 7526"),
    /** RFC 1918 section 3. */
    PRIVATE_192("192.168.0.0/16", "private", "RFC 1918"),
    /** RFC 2544. */
    BENCHMARKING("198.18.0.0/15", "for benchmarks", "RFC 2544"),
    /** RFC 5737 section 3. */
    DOCUMENTATION_2("198.51.100.0/24", "for documentation", "RFC 5737"),
    /** RFC 5737 section 3. */
    DOCUMENTATION_3("203.0.113.0/24", "for documentation", "RFC 5737"),
    /** RFC 1122 section 3.2.1.3, class D. */
    MULTICAST("224.0.0.0/4", "multicast", "RFC 1122"),
    /** RFC 1122 section 3.2.1.3, class E, the limited broadcast address included. */
    RESERVED("240.0.0.0/4", "reserved", "RFC 1122");

    private final Ipv4Prefix prefix;
    private final String meaning;
    private final String source;

    Ipv4Range(String prefix, String meaning, String source) {
        this.prefix = Ipv4Prefix.parse(prefix);
        this.meaning = meaning;
        this.source = source;
    }

    /** The range that the address lies in; empty for the ordinary public Internet. */
    public static Optional<Ipv4Range> of(Ipv4 address) {
        return Stream.of(values())
                .filter(range -> range.prefix.contains(address))
                .findFirst();
    }

    static boolean isGloballyUnique(Ipv4 address) {
        return of(address).map(MICROSOFT_LAB::equals).orElse(true);
    }

    /** The range itself. */
    public Ipv4Prefix prefix() {
        return prefix;
    }

    /** What an address of it is, fit to follow "is". */
    public String meaning() {
        return meaning;
    }

    /** Where that is laid down. */
    public String source() {
        return source;
    }
}
