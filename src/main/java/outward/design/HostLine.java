package outward.design;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;

/**
 * The planned network settings of one management host: they depend on the frame and this host only. {@code address} is
 * null where nothing is configured on the host; {@code advertisedPrefix} is then the /64 that it makes its own addresses
 * in, where router advertisements are planned; {@code prefixLength} is 64 by the article; {@code onLink} null = to be
 * confirmed.
 */
public record HostLine(
        UUID id,
        String name,
        String interfaceAlias,
        HostRole role,
        Addressing addressing,
        @Nullable Ipv6 address,
        @Nullable Ipv6Prefix advertisedPrefix,
        int prefixLength,
        @Nullable Ipv6 defaultGateway,
        List<Route> routes,
        @Nullable Boolean onLink) {

    /** Length of every subnet that hosts are numbered in (article; RFC 4291 section 2.5.1). */
    public static final int SUBNET_LENGTH = 64;

    public HostLine {
        routes = List.copyOf(routes);
    }
}
