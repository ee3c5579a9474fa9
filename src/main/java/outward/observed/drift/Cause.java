package outward.observed.drift;

/** The causes for which manage-out fails, numbered as docs/observations.md lists them, each with where it is known from. */
public enum Cause {
    F1("One adapter, load balancing or several entry points, which the article's method does not serve", "article"),
    F2("The server's address is /128, or the server does not forward", "Microsoft's cluster lab; readers' reports"),
    F3("A host's route to a client prefix is missing or leads elsewhere", "article; readers' reports"),
    F4(
            "The server's client route is missing or not published, or its adapters do not forward or advertise",
            "Microsoft"),
    F5("An IPv4-only firewall or router stands between, or the host is on another subnet", "article"),
    F6("IPv6 is switched off", "Microsoft"),
    F7("The host is not in the management servers list: it works only after a user has logged on", "Microsoft"),
    F8(
            "The list holds only the NAT64 form of the host, so that a rule covers the wrong address",
            "Microsoft; inferred"),
    F9("The list or Group Policy has not reached both ends", "article"),
    F10("Clients do not register their IPv6 addresses", "Microsoft"),
    F11("A dial-up or mobile adapter does not register its address", "Microsoft, archived"),
    F12("The client's name leads to an address of an earlier session or to a temporary one", "inferred"),
    F13("A firewall rule of the client has the wrong profile, scope or edge traversal", "Microsoft, archived"),
    F14("Ping works and sessions fail: no IPsec association comes about", "article; Microsoft"),
    F15("The firewall service or a profile is off, so that there is no IPsec at all", "Microsoft"),
    F16("The client has native IPv6 from its own router", "readers' reports"),
    F17("One public IPv4 address, or two that are not consecutive: no Teredo", "Microsoft"),
    F18("Behind NAT there is no Teredo, whatever a plan printed", "Microsoft"),
    F19("ISATAP: its name is blocked, its adapter off, or its settings lost", "Microsoft; experts"),
    F20("The name resolution of an old Windows 10 fails over ISATAP", "experts"),
    F21("The internal adapter has a default gateway or a public address", "Microsoft"),
    F22("Hosts are numbered outside the server's internal prefixes", "readers' reports"),
    F23("NAT64 is expected to lead inwards", "Microsoft; readers' reports"),
    F24("A route was added until the next restart only", "Microsoft"),
    F25("Two machines have the same address", "RFC 4862"),
    F26("An address of public Teredo is taken for one of the site's", "RFC 4380"),
    F27("An old policy of DirectAccess, or domain controllers that differ", "Microsoft"),
    F28("Client prefixes do not fit load balancing, or overlap those of another entry point", "Microsoft");

    private final String sentence;
    private final String source;

    Cause(String sentence, String source) {
        this.sentence = sentence;
        this.source = source;
    }

    /** What it is, without a full stop. */
    public String sentence() {
        return sentence;
    }

    /** Where it is known from. */
    public String source() {
        return source;
    }
}
