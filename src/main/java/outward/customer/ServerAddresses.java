package outward.customer;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;
import outward.design.Frame;

/** The addresses of a site that its servers use, so that no host gets one of them. */
final class ServerAddresses {
    private ServerAddresses() {}

    static Set<Ipv6> of(Frame frame) {
        return byField(frame).keySet();
    }

    /** The same, each with the field of the site that it comes from. */
    static Map<Ipv6, String> byField(Frame frame) {
        Map<Ipv6, String> addresses = new HashMap<>();
        add(addresses, frame.facts().internalVip(), "internalVip");
        add(addresses, frame.facts().internalRouter(), "internalRouter");
        frame.facts().nodes().forEach(node -> add(addresses, node.internalAddress(), "nodes"));
        add(addresses, frame.server().address(), "serverAddress");
        return addresses;
    }

    private static void add(Map<Ipv6, String> addresses, @Nullable Ipv6 address, String field) {
        if (address != null) {
            addresses.putIfAbsent(address, field);
        }
    }
}
