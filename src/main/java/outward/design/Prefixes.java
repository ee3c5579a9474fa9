package outward.design;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6Prefix;

/** Every prefix of a site with its provenance; null where there is none or none is known. */
public record Prefixes(
        @Nullable Sourced<Ipv6Prefix> organisation,
        @Nullable Sourced<Ipv6Prefix> manageOut,
        @Nullable Sourced<Ipv6Prefix> ipHttps,
        @Nullable Sourced<Ipv6Prefix> teredo,
        @Nullable Sourced<Ipv6Prefix> vpn,
        @Nullable Sourced<Ipv6Prefix> nat64,
        List<Sourced<Ipv6Prefix>> internal) {

    public Prefixes {
        internal = List.copyOf(internal);
    }

    /** The prefixes that hosts reach DirectAccess clients in: IP-HTTPS, then Teredo. VPN is never routed unasked (Y10). */
    public List<Ipv6Prefix> routed() {
        return Stream.of(Optional.ofNullable(ipHttps), Optional.ofNullable(teredo))
                .flatMap(Optional::stream)
                .map(Sourced::value)
                .toList();
    }
}
