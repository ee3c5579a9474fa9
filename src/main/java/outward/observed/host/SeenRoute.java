package outward.observed.host;

import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;

/**
 * A route: to its destination by way of the next hop, or on-link where that is null. {@code metric} is the route's own
 * but in {@code route print}, which adds that of the interface. What was not shown is null, the store too.
 */
public record SeenRoute(
        Ipv6Prefix destination,
        @Nullable Ipv6 nextHop,
        OnInterface on,
        @Nullable Integer metric,
        @Nullable Publish publish,
        @Nullable Store store,
        @Nullable RouteOrigin origin,
        Where where)
        implements Seen {

    /** Whether it leads everywhere. */
    public boolean isDefault() {
        return destination.length() == 0;
    }
}
