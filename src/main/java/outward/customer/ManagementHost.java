package outward.customer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;
import outward.design.HostFacts;

/** A management host of a site with the address it holds, if any; {@code version} grows with each edit. */
public record ManagementHost(
        UUID id,
        int version,
        UUID customer,
        UUID site,
        HostFacts facts,
        @Nullable Ipv6 address) {
    /** What was entered of it. */
    public HostEntry entry() {
        return HostEntry.of(facts);
    }
}
