package outward.observed.host;

import java.util.List;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv4;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;

/**
 * An entry of the management servers list: as it is printed, and the addresses that it has or stands for. Only
 * Update-DAMgmtServer shows the addresses of a name; one whose only address is NAT64's is the trap of facts F8.
 */
public record SeenManagementServer(
        String entry,
        List<Ipv6> addresses,
        List<Ipv4> ipv4,
        @Nullable Ipv6Prefix prefix,
        @Nullable String type,
        @Nullable String change,
        Where where)
        implements Seen {
    public SeenManagementServer {
        addresses = List.copyOf(addresses);
        ipv4 = List.copyOf(ipv4);
    }
}
