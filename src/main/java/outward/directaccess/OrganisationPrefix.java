package outward.directaccess;

import java.util.Optional;
import outward.address.InterfaceId;
import outward.address.Ipv4;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.address.Ipv6Range;
import outward.address.SixToFour;

/**
 * The /48 of a deployment and the prefixes that Windows makes from it. It gives no VPN prefix (facts P5) and no NAT64
 * prefix (P10): those are read from the server.
 */
public record OrganisationPrefix(Ipv6Prefix prefix) {
    /** Both Microsoft's rule for 6to4 (facts P2) and the size of a unique local site (RFC 4193 section 3). */
    public static final int LENGTH = 48;
    /** InternalIPv6Prefix in Microsoft's reference of Get-DAServer and in R. Hicks's scripts (facts P3). */
    private static final int INTERNAL = 1;
    /** The article; also the subnet of the DNS64 address (facts P6, S1). */
    private static final int MANAGE_OUT = 0x3333;
    /** ClientIPv6Prefix in Microsoft's reference of Get-DAServer and Get-RemoteAccess (facts P4). */
    private static final int IP_HTTPS = 0x1000;
    /** The address that clients send DNS queries to, :3333::1 (facts P6). */
    private static final InterfaceId DNS64 = new InterfaceId(1);

    /** Refuses what {@link #refusal} refuses. */
    public OrganisationPrefix {
        refusal(prefix).ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
    }

    /** 2002:WWXX:YYZZ::/48 from the public address of an edge (facts P1, P2); refuses what can never be one. */
    public static OrganisationPrefix of(Ipv4 publicAddress) {
        return new OrganisationPrefix(SixToFour.prefix(publicAddress));
    }

    /** The unique local /48 that Windows makes where there is no public address (facts P1); refuses others. */
    public static OrganisationPrefix ula(Ipv6Prefix prefix) {
        OrganisationPrefix organisation = new OrganisationPrefix(prefix);
        if (!organisation.isUniqueLocal()) {
            throw new IllegalArgumentException(prefix + " is not a unique local prefix (fd00::/8).");
        }
        return organisation;
    }

    /**
     * Why this can never be an organisation prefix (facts P39); empty where it can. Unique local /48s fit, 6to4 ones
     * of a public address, and global ones: an edge on a native intranet shows that intranet's own /48 (P27). Whether
     * it suits the topology is for a rule to say.
     */
    public static Optional<String> refusal(Ipv6Prefix prefix) {
        return AddressSpace.refusal(prefix).or(() -> lengthRefusal(prefix));
    }

    private static Optional<String> lengthRefusal(Ipv6Prefix prefix) {
        return prefix.length() == LENGTH
                ? Optional.empty()
                : Optional.of("%s is %s than an organisation prefix, which is a /48."
                        .formatted(prefix, prefix.length() < LENGTH ? "wider" : "narrower"));
    }

    /** What to look at twice: documentation space, or a unique local prefix that nobody drew by lot (facts P39). */
    public static Optional<String> warning(Ipv6Prefix prefix) {
        return AddressSpace.warning(prefix);
    }

    /** Whether it lies in fd00::/8. */
    public boolean isUniqueLocal() {
        return Ipv6Range.of(prefix).filter(Ipv6Range.UNIQUE_LOCAL::equals).isPresent();
    }

    /** The internal prefix of a deployment on an IPv4 intranet, :1::/64. */
    public Ipv6Prefix internal() {
        return prefix.subnet(INTERNAL);
    }

    /** The /64 in which the article numbers management hosts, :3333::/64. */
    public Ipv6Prefix manageOut() {
        return prefix.subnet(MANAGE_OUT);
    }

    /** The DNS64 address, :3333::1, the next hop of the article. Its length on the server is not constant (P7). */
    public Ipv6 dns64Address() {
        return manageOut().address(DNS64);
    }

    /** The IP-HTTPS client prefix of the first entry point, :1000::/64, or :1000::/59 with load balancing (P24). */
    public Ipv6Prefix ipHttps(LoadBalancing loadBalancing) {
        return prefix.subnet(IP_HTTPS).resized(loadBalancing.clientPrefixLength());
    }
}
