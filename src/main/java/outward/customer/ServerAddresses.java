package outward.customer;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;
import outward.design.Frame;
import outward.design.Node;

/** The addresses of a site that its servers use, so that no host gets one of them. */
final class ServerAddresses {
    private ServerAddresses() {}

    static Set<Ipv6> of(Frame frame) {
        Set<Ipv6> addresses = new HashSet<>();
        add(addresses, frame.server().address());
        add(addresses, frame.facts().internalVip());
        add(addresses, frame.facts().internalRouter());
        frame.facts().nodes().stream().map(Node::internalAddress).forEach(a -> add(addresses, a));
        return addresses;
    }

    private static void add(Set<Ipv6> addresses, @Nullable Ipv6 address) {
        if (address != null) {
            addresses.add(address);
        }
    }
}
