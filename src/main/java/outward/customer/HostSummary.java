package outward.customer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.design.Addressing;
import outward.design.HostRole;

/** A management host as lists show it; addresses as their text. */
public record HostSummary(
        UUID id,
        UUID site,
        String name,
        String interfaceAlias,
        @Nullable String ipv4,
        @Nullable String address,
        Addressing addressing,
        HostRole role) {}
