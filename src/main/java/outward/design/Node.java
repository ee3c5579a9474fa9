package outward.design;

import org.jspecify.annotations.Nullable;
import outward.address.Ipv4;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;

/**
 * One server of a load-balanced entry point. The client /64 of a node is only ever what was observed on that node:
 * which node gets which /64 of the /59 is not documented (facts P26, safety Y7).
 */
public record Node(
        String name,
        @Nullable Ipv4 internalIpv4,
        @Nullable Ipv6 internalAddress,
        @Nullable Ipv6Prefix clientPrefix) {}
