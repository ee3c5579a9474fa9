package outward.address;

import java.util.Optional;
import java.util.stream.Stream;

/** The IPv6 ranges that mean something to this field (facts P39), narrower before wider: the first that fits is meant. */
@SuppressWarnings("ImmutableEnumChecker") // prefixes are records of numbers; only the annotation is missing
public enum Ipv6Range {
    /** RFC 4291 section 2.5.2. */
    UNSPECIFIED("::/128", "the unspecified address", "RFC 4291"),
    /** RFC 4291 section 2.5.3. */
    LOOPBACK("::1/128", "loopback", "RFC 4291"),
    /** RFC 4291 section 2.5.5.1, deprecated there. */
    IPV4_COMPATIBLE("::/96", "IPv4-compatible, a retired form", "RFC 4291"),
    /** RFC 4291 section 2.5.5.2. */
    IPV4_MAPPED("::ffff:0:0/96", "IPv4-mapped", "RFC 4291"),
    /** RFC 6052 section 2.1. */
    NAT64_WELL_KNOWN("64:ff9b::/96", "the well-known NAT64 prefix", "RFC 6052"),
    /** RFC 4380 section 2.6. */
    TEREDO("2001::/32", "Teredo", "RFC 4380"),
    /** RFC 3849. */
    DOCUMENTATION("2001:db8::/32", "for documentation", "RFC 3849"),
    /** RFC 3056 section 2. */
    SIX_TO_FOUR("2002::/16", "6to4", "RFC 3056"),
    /** RFC 3701. */
    SIX_BONE("3ffe::/16", "returned test space (6bone)", "RFC 3701"),
    /** RFC 4291 section 2.4 and the address space that IANA gives out from. */
    GLOBAL_UNICAST("2000::/3", "global", "RFC 4291"),
    /** RFC 4193 section 3.1: the half of fc00::/7 whose local bit is 0 is not defined. */
    UNIQUE_LOCAL_UNDEFINED("fc00::/8", "the undefined half of the unique local range", "RFC 4193"),
    /** RFC 4193 section 3.1, local bit 1. */
    UNIQUE_LOCAL("fd00::/8", "unique local", "RFC 4193"),
    /** RFC 4291 section 2.5.6. */
    LINK_LOCAL("fe80::/10", "link-local", "RFC 4291"),
    /** RFC 3879 section 4. */
    SITE_LOCAL("fec0::/10", "site-local, a retired form", "RFC 3879"),
    /** RFC 4291 section 2.7. */
    MULTICAST("ff00::/8", "multicast", "RFC 4291");

    private final Ipv6Prefix prefix;
    private final String meaning;
    private final String source;

    Ipv6Range(String prefix, String meaning, String source) {
        this.prefix = Ipv6Prefix.parse(prefix);
        this.meaning = meaning;
        this.source = source;
    }

    /** The narrowest range that the address lies in; empty where IANA has given nothing out. */
    public static Optional<Ipv6Range> of(Ipv6 address) {
        return of(Ipv6Prefix.containing(address, 128));
    }

    /** The narrowest range that the whole prefix lies in; empty where there is none. */
    public static Optional<Ipv6Range> of(Ipv6Prefix prefix) {
        return Stream.of(values())
                .filter(range -> range.prefix.contains(prefix))
                .findFirst();
    }

    /** The range itself. */
    public Ipv6Prefix prefix() {
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
