package outward.observed.host;

import java.util.List;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;

/** The load balancing of an entry point: its virtual IPv6 addresses inside, and whether a third party balances. */
public record SeenBalancer(
        List<Ipv6> internalVirtual, @Nullable Boolean thirdParty, Where where) implements Seen {
    public SeenBalancer {
        internalVirtual = List.copyOf(internalVirtual);
    }
}
