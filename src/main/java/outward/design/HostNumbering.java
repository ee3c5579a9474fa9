package outward.design;

import org.jspecify.annotations.Nullable;
import outward.address.InterfaceId;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.address.Isatap;
import outward.directaccess.Method;

/** In which /64 a host is numbered, and with which identifier. */
public final class HostNumbering {
    private HostNumbering() {}

    /** The /64 of a host: manage-out prefix, its internal prefix, or the ISATAP subnet; null while none is known. */
    public static @Nullable Ipv6Prefix subnet(Frame frame, HostFacts host) {
        if (frame.method() == null || host.role() == HostRole.DOMAIN_CONTROLLER) {
            return null;
        }
        return switch (frame.method()) {
            case ARTICLE -> value(frame.prefixes().manageOut());
            case NATIVE -> nativeSubnet(frame, host);
            case ISATAP -> firstSubnet(frame);
        };
    }

    /** Whether identifiers are handed out in that /64: ISATAP hosts and auto-configured ones make their own. */
    public static boolean allocates(Frame frame, HostFacts host) {
        return host.addressing() != Addressing.AUTO_CONFIGURED
                && !frame.uses(Method.ISATAP)
                && subnet(frame, host) != null;
    }

    /** The identifier a host uses: under ISATAP always the one of its IPv4 (RFC 5214 section 6.1, facts P33). */
    static @Nullable InterfaceId identifier(Frame frame, HostFacts host) {
        if (frame.uses(Method.ISATAP)) {
            return host.ipv4() == null ? null : Isatap.interfaceId(host.ipv4());
        }
        return host.addressing() == Addressing.AUTO_CONFIGURED ? null : host.interfaceId();
    }

    private static @Nullable Ipv6Prefix nativeSubnet(Frame frame, HostFacts host) {
        return host.internalPrefix() != null ? host.internalPrefix() : firstSubnet(frame);
    }

    /**
     * Where the server answers a host: at its planned address or, where ISATAP has none, at that of its own ISATAP
     * adapter (RFC 5214 section 6.1); null where neither is known.
     */
    public static @Nullable Ipv6 server(Frame frame) {
        var ipv4 = frame.facts().serverInternalIpv4();
        Ipv6Prefix subnet = firstSubnet(frame);
        boolean isatap = frame.server().address() == null && frame.uses(Method.ISATAP);
        return isatap && ipv4 != null && subnet != null
                ? subnet.address(Isatap.interfaceId(ipv4.address()))
                : frame.server().address();
    }

    private static @Nullable Ipv6Prefix firstSubnet(Frame frame) {
        return frame.prefixes().internal().stream()
                .map(Sourced::value)
                .filter(p -> p.length() == HostLine.SUBNET_LENGTH)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Ipv6Prefix value(@Nullable Sourced<Ipv6Prefix> prefix) {
        return prefix == null ? null : prefix.value();
    }
}
