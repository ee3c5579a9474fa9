package outward.directaccess;

import java.util.Optional;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;

/** Rules for the prefixes that DirectAccess clients are numbered from. */
public final class ClientPrefixes {
    private static final int NODE_LENGTH = 64;

    private ClientPrefixes() {}

    /**
     * Why this cannot be an IP-HTTPS or VPN client prefix: outside the usable space (facts P39), not a /64, or not a
     * /59 where nodes share the load (P24, P25); empty where it can.
     */
    public static Optional<String> refusal(Ipv6Prefix prefix, LoadBalancing loadBalancing) {
        return AddressSpace.refusal(prefix).or(() -> lengthRefusal(prefix, loadBalancing.clientPrefixLength()));
    }

    private static Optional<String> lengthRefusal(Ipv6Prefix prefix, int wanted) {
        return prefix.length() == wanted
                ? Optional.empty()
                : Optional.of("%s is a /%d; a client prefix is a /%d %s."
                        .formatted(
                                prefix,
                                prefix.length(),
                                wanted,
                                wanted == NODE_LENGTH ? "without load balancing" : "with load balancing"));
    }

    /** What to look at twice in a client prefix (facts P39). */
    public static Optional<String> warning(Ipv6Prefix prefix) {
        return AddressSpace.warning(prefix);
    }

    /**
     * The n-th /64, from 1, of a load-balanced client prefix. Arithmetic only: which node holds which /64 is not
     * documented (facts P26), so no plan may use it.
     */
    public static Ipv6Prefix nodePrefix(Ipv6Prefix shared, int node) {
        if (shared.length() != LoadBalancing.EXTERNAL.clientPrefixLength()
                || node < 1
                || node > LoadBalancing.EXTERNAL.mostNodes()) {
            throw new IllegalArgumentException("No node %d in %s".formatted(node, shared));
        }
        return new Ipv6Prefix(new Ipv6(shared.network().high() + node - 1, 0), NODE_LENGTH);
    }
}
