package outward.observed.host;

import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;

/** What Find-NetRoute answered: the source address and the route that Windows would choose towards a destination. */
public record SeenChoice(
        @Nullable Ipv6 destination,
        SeenAddress source,
        @Nullable SeenRoute route,
        Where where) implements Seen {}
