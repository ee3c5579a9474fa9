package outward.design;

import java.util.List;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;

/**
 * The DirectAccess server as hosts see it: the next hop of their routes, the length of that address (64 or 128, null
 * = not read, facts P7), whether it forwards (null = not read), and the static routes it needs back (safety Y5).
 */
public record Server(
        @Nullable Ipv6 address,
        @Nullable Integer prefixLength,
        @Nullable Boolean forwarding,
        List<Route> routes) {
    public Server {
        routes = List.copyOf(routes);
    }
}
