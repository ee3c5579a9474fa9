package outward.design;

import outward.address.Ipv6;
import outward.address.Ipv6Prefix;

/** One static route: destination prefix and the router that packets for it are handed to. */
public record Route(Ipv6Prefix destination, Ipv6 nextHop) {
    @Override
    public String toString() {
        return destination + " via " + nextHop;
    }
}
