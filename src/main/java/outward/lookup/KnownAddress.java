package outward.lookup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv4;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.address.Nat64;

/** An address with what its bits and the tenant's plans say of it; what is recorded is told before what the bits look like. */
public record KnownAddress(Ipv6 address, Anatomy anatomy, List<Belonging> belongings) {
    public KnownAddress {
        belongings = List.copyOf(belongings);
    }

    /** An address that belongs to these. */
    public static KnownAddress of(Ipv6 address, List<Belonging> belongings) {
        return new KnownAddress(address, Anatomy.of(address), belongings);
    }

    /** Its kind: by a recorded client or NAT64 prefix, else by its bits. */
    public AddressKind kind() {
        return belongings.stream()
                .map(Belonging::as)
                .flatMap(as -> java.util.stream.Stream.ofNullable(recorded(as)))
                .findFirst()
                .orElse(anatomy.kind());
    }

    private static @Nullable AddressKind recorded(Belonging.As as) {
        return switch (as) {
            case IP_HTTPS -> AddressKind.IP_HTTPS;
            case VPN -> AddressKind.VPN;
            case NAT64 -> AddressKind.NAT64;
            default -> null;
        };
    }

    /** The IPv4 address in it, if any. */
    public @Nullable Ipv4 embedded() {
        return kind() == AddressKind.NAT64 && anatomy.kind() != AddressKind.NAT64
                ? Nat64.embedded(Ipv6Prefix.containing(address, Nat64.LENGTH), address)
                        .orElseThrow()
                : anatomy.embedded();
    }

    /** What is worth knowing beside: whose client it is not, and what only looks like something. */
    public List<String> remarks() {
        return Remark.of(this);
    }
}
