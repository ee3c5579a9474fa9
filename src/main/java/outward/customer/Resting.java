package outward.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import outward.address.Ipv6;

/**
 * Lets addresses that hosts gave back rest, so that neither a name record nor a firewall rule that is still about leads
 * to another host. The host that held one may have it again at any time.
 */
@ApplicationScoped
class Resting {
    private final Addresses addresses;
    private final Clock clock;
    private final Duration rest;

    Resting(
            Addresses addresses,
            Clock clock,
            @ConfigProperty(name = "outward.address-rest", defaultValue = "30d") Duration rest) {
        this.addresses = addresses;
        this.clock = clock;
        this.rest = rest;
    }

    /** Rests what these hosts of one customer held before, unless one of them holds it afterwards. */
    void moved(List<ManagementHost> before, List<ManagementHost> after) {
        Set<Ipv6> held = after.stream()
                .map(ManagementHost::address)
                .filter(address -> address != null)
                .collect(Collectors.toSet());
        addresses.rest(
                before.stream()
                        .filter(host -> host.address() != null && !held.contains(host.address()))
                        .toList(),
                clock.instant().plus(rest));
    }
}
