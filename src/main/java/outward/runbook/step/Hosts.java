package outward.runbook.step;

import java.util.Objects;
import outward.address.Ipv6;
import outward.design.HostLine;

/** What is certain about hosts that are configured or use ISATAP. */
final class Hosts {
    private Hosts() {}

    static Ipv6 address(HostLine host) {
        return Objects.requireNonNull(host.address(), "a host with this treatment has an address");
    }
}
