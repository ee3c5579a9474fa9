package outward.observed.host;

import java.util.List;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;

/** An IPsec rule by its display name, with the addresses of either end, null where they were not shown. */
public record SeenIpsecRule(
        String name,
        @Nullable List<AddressSpan> local,
        @Nullable List<AddressSpan> remote,
        @Nullable Boolean enabled,
        Where where)
        implements Seen {
    public SeenIpsecRule {
        local = local == null ? null : List.copyOf(local);
        remote = remote == null ? null : List.copyOf(remote);
    }

    /** Whether either end names the address; false too where neither end was shown. */
    public boolean covers(Ipv6 address) {
        return within(local, address) || within(remote, address);
    }

    private static boolean within(@Nullable List<AddressSpan> spans, Ipv6 address) {
        return spans != null && spans.stream().anyMatch(s -> s.contains(address));
    }
}
