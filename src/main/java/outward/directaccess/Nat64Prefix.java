package outward.directaccess;

import java.util.Optional;
import outward.address.Ipv6Prefix;
import outward.address.Ipv6Range;
import outward.address.Nat64;

/** The server's NAT64 prefix: read from it, never derived (facts P10), and no place to number hosts (S2). */
public record Nat64Prefix(Ipv6Prefix prefix) {

    /** Refuses what {@link #refusal} refuses. */
    public Nat64Prefix {
        refusal(prefix).ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
    }

    /** Why this cannot be the server's NAT64 prefix: not a /96 (facts P9, P11) or outside the usable space. */
    public static Optional<String> refusal(Ipv6Prefix prefix) {
        if (prefix.equals(Ipv6Range.NAT64_WELL_KNOWN.prefix())) {
            return Optional.empty();
        }
        return AddressSpace.refusal(prefix).or(() -> lengthRefusal(prefix));
    }

    private static Optional<String> lengthRefusal(Ipv6Prefix prefix) {
        return prefix.length() == Nat64.LENGTH
                ? Optional.empty()
                : Optional.of("%s is a /%d; a NAT64 prefix is a /96.".formatted(prefix, prefix.length()));
    }
}
