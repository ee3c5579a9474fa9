package outward.lookup;

import java.util.Locale;

/** What an IPv6 address is. IP-HTTPS and VPN are never told by the bits alone: only a recorded prefix says so. */
public enum AddressKind {
    UNSPECIFIED("Unspecified", "No address at all (RFC 4291, section 2.5.2)."),
    LOOPBACK("Loopback", "The machine itself (RFC 4291, section 2.5.3)."),
    IPV4_MAPPED(
            "IPv4-mapped",
            "An IPv4 address in the clothes of IPv6, used inside of programs only (RFC 4291, section 2.5.5.2)."),
    MULTICAST("Multicast", "A group, not a machine (RFC 4291, section 2.7)."),
    LINK_LOCAL("Link-local", "Valid on one link only (RFC 4291, section 2.5.6); no route leads to it."),
    SITE_LOCAL("Site-local", "Retired by RFC 3879; not to be used."),
    TEREDO("Teredo", "A client behind a NAT that reaches its Teredo server by UDP 3544 (RFC 4380)."),
    ISATAP(
            "ISATAP",
            "IPv6 carried in IPv4 inside the intranet (RFC 5214); its last 32 bits are the machine's IPv4 address."),
    NAT64(
            "NAT64",
            "An IPv4 address behind NAT64 (RFC 6052). It is one way, from client to server: nothing is managed out to it."),
    SIX_TO_FOUR("6to4", "Made from a public IPv4 address (RFC 3056)."),
    IP_HTTPS("IP-HTTPS", "A DirectAccess client that came in by HTTPS."),
    VPN("VPN", "A client of the VPN on the same server."),
    ULA("ULA", "A unique local address: routed inside one organisation only (RFC 4193)."),
    DOCUMENTATION("Documentation", "Kept for examples (RFC 3849); no such machine is on the Internet."),
    GLOBAL("Global", "A global unicast address."),
    RESERVED("Reserved", "Outside of what is assigned for use (RFC 4291, section 2.4).");

    private final String label;
    private final String meaning;

    AddressKind(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** As pages say it. */
    public String label() {
        return label;
    }

    /** One sentence, with its source. */
    public String meaning() {
        return meaning;
    }

    /** The word of the machine interface, such as {@code 6to4} or {@code ip-https}. */
    public String word() {
        return label.toLowerCase(Locale.ROOT);
    }
}
