package outward.command;

import outward.address.Ipv6;
import outward.address.Ipv6Prefix;

/** One line of a routing table; a next hop of {@code ::} means that the destination is on the adapter's link. */
public record RoutingEntry(Ipv6Prefix destination, String adapterAlias, Ipv6 nextHop, int metric) {
    /** The metric of a route that names none (Microsoft's New-NetRoute page). */
    public static final int DEFAULT_METRIC = 256;

    /** An entry with the default metric. */
    public static RoutingEntry of(Ipv6Prefix destination, String adapterAlias, Ipv6 nextHop) {
        return new RoutingEntry(destination, adapterAlias, nextHop, DEFAULT_METRIC);
    }

    /** Whether packets go to their destination without another router. */
    public boolean isOnLink() {
        return nextHop.equals(AddRoute.ON_LINK);
    }

    /** The address that a packet for this destination is handed to. */
    Ipv6 neighbour(Ipv6 packetDestination) {
        return isOnLink() ? packetDestination : nextHop;
    }
}
