package outward.design;

import java.util.List;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;

/** Another entry point of the same deployment, as far as this site's plan depends on it (facts T15, safety Y5). */
public record EntryPoint(
        String site,
        List<Ipv6Prefix> clientPrefixes,
        @Nullable Ipv6 nextHop) {
    public EntryPoint {
        clientPrefixes = List.copyOf(clientPrefixes);
    }
}
