package outward.lab;

import java.util.List;
import java.util.function.Predicate;
import outward.command.Adapter;
import outward.command.AdapterAddress;
import outward.command.Forwarding;
import outward.command.Node;
import outward.command.RoutingEntry;

/**
 * The script that makes a namespace, whose devices {@code a0}, {@code a1} … stand already, the node that the walk
 * describes. Linux as it stands forwards on all adapters or on none; where a node forwards on some only, as Windows can,
 * a rule refuses what arrives on the others.
 */
final class NodeScript {
    /** Router advertisements and duplicate detection off; source addresses of the outgoing adapter only, as on Windows. */
    private static final String SETTINGS = """
            cd /proc/sys/net/ipv6
            for one in conf/*; do
              echo 0 > $one/accept_ra; echo 0 > $one/accept_dad; echo 1 > $one/use_oif_addrs_only
            done
            for one in neigh/a*; do echo 250 > $one/retrans_time_ms; done
            echo 1 > fib_multipath_hash_policy
            ip link set lo up
            """;

    private static final String ROUTE = """
            route() { said=$(ip -6 route append "$@" 2>&1) || echo "refused: $* ($said)"; }
            """;

    private static final String AWAIT_DETECTION = """
            until ip -6 address show | grep -q dadfailed || ! ip -6 address show | grep -q tentative; do sleep 0.1; done
            """;

    private final Node node;
    private final Predicate<AdapterAddress> taken;
    private final StringBuilder script = new StringBuilder(SETTINGS);

    private NodeScript(Node node, Predicate<AdapterAddress> taken) {
        this.node = node;
        this.taken = taken;
    }

    /** The script; {@code taken} tells the addresses that somebody on the link has already: they are detected. */
    static String of(Node node, Predicate<AdapterAddress> taken) {
        return new NodeScript(node, taken).script();
    }

    private String script() {
        node.adapters().forEach(this::raise);
        if (node.adapters().stream().anyMatch(adapter -> adapter.forwarding() == Forwarding.ON)) {
            add("echo 1 > conf/all/forwarding");
            node.adapters().stream()
                    .filter(adapter -> adapter.forwarding() != Forwarding.ON)
                    .forEach(adapter -> add("ip -6 rule add pref 100 iif " + device(adapter.alias()) + " prohibit"));
        }
        script.append(ROUTE);
        node.routes().entries().stream().filter(this::isStatic).forEach(this::route);
        return script.toString();
    }

    private void raise(Adapter adapter) {
        String device = device(adapter.alias());
        add("ip link set " + device + " up");
        for (AdapterAddress own : adapter.addresses()) {
            boolean detect = taken.test(own);
            String options = (own.deprecated() ? " valid_lft forever preferred_lft 0" : "") + (detect ? "" : " nodad");
            add(detect ? "echo 1 > conf/" + device + "/accept_dad" : ":");
            add("ip address add " + own.address() + "/" + own.prefixLength() + " dev " + device + options);
            script.append(detect ? AWAIT_DETECTION : "");
        }
    }

    /** The kernel makes the routes of addresses itself. */
    private boolean isStatic(RoutingEntry entry) {
        Adapter adapter = node.adapter(entry.adapterAlias());
        return !entry.isOnLink()
                || adapter.addresses().stream()
                        .noneMatch(own -> entry.destination().length() == own.prefixLength()
                                && entry.destination().contains(own.address()));
    }

    private void route(RoutingEntry entry) {
        String via = entry.isOnLink() ? "" : " via " + entry.nextHop();
        add("route " + entry.destination() + via + " dev " + device(entry.adapterAlias()) + " metric "
                + entry.metric());
    }

    private String device(String alias) {
        return "a" + List.copyOf(node.adapters()).indexOf(node.adapter(alias));
    }

    private void add(String line) {
        script.append(line).append('\n');
    }
}
