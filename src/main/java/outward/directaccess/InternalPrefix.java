package outward.directaccess;

import java.util.Optional;
import outward.address.Ipv6Prefix;

/** Rules for a native prefix of the intranet, one of the list InternalIPv6Prefix (facts P23). */
public final class InternalPrefix {
    private static final int WIDEST = 48;
    private static final int NARROWEST = 64;

    private InternalPrefix() {}

    /** Why this cannot be an internal prefix: outside the usable space (facts P39) or not a /48 to /64. */
    public static Optional<String> refusal(Ipv6Prefix prefix) {
        return AddressSpace.refusal(prefix).or(() -> lengthRefusal(prefix));
    }

    private static Optional<String> lengthRefusal(Ipv6Prefix prefix) {
        return prefix.length() >= WIDEST && prefix.length() <= NARROWEST
                ? Optional.empty()
                : Optional.of("%s is a /%d; an internal prefix is a /%d to /%d."
                        .formatted(prefix, prefix.length(), WIDEST, NARROWEST));
    }

    /** What to look at twice in an internal prefix (facts P39). */
    public static Optional<String> warning(Ipv6Prefix prefix) {
        return AddressSpace.warning(prefix);
    }
}
