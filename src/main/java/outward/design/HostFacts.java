package outward.design;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.address.InterfaceId;
import outward.address.Ipv4;
import outward.address.Ipv6Prefix;
import outward.directaccess.Routing;

/**
 * What is known about a management host. {@code interfaceId} is the identifier it holds, typed, taken from its IPv4 or
 * allocated; null while it has none. {@code routing} null = the site's; {@code onLink} null = computed from the IPv4s.
 */
public record HostFacts(
        UUID id,
        String name,
        String interfaceAlias,
        @Nullable Ipv4 ipv4,
        @Nullable Ipv6Prefix internalPrefix,
        Addressing addressing,
        @Nullable InterfaceId interfaceId,
        HostRole role,
        @Nullable Boolean onLink,
        @Nullable Routing routing) {

    /** The same host holding this identifier. */
    public HostFacts holding(@Nullable InterfaceId allocated) {
        return new HostFacts(
                id, name, interfaceAlias, ipv4, internalPrefix, addressing, allocated, role, onLink, routing);
    }
}
