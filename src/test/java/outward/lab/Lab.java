package outward.lab;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import outward.address.Ipv6;
import outward.command.Adapter;
import outward.command.AdapterAddress;
import outward.command.Link;
import outward.command.Network;
import outward.command.Node;

/** A network as the walk describes it, laid out in namespaces: one for each node, a bridge for each link. */
final class Lab implements AutoCloseable {
    private static final int SECONDS = 3;
    private static final Pattern REFUSALS =
            Pattern.compile("refused: .*(No route to host|Nexthop has invalid gateway|File exists).*");

    private final Bench bench;
    private final Network network;
    private final Map<String, String> namespaces = new LinkedHashMap<>();
    private final List<String> made = new ArrayList<>();
    private final List<String> borrowed = new ArrayList<>();
    private final List<String> refusedRoutes = new ArrayList<>();

    private Lab(Bench bench, Network network) {
        this.bench = bench;
        this.network = network;
    }

    /** Lays the network out; the nodes that {@link Clients} knows get a listener. Later nodes yield duplicate addresses. */
    static Lab of(Bench bench, Network network) {
        Lab lab = new Lab(bench, network);
        try {
            lab.layOut();
            return lab;
        } catch (RuntimeException e) {
            lab.close();
            throw e;
        }
    }

    private void layOut() {
        network.nodes().forEach(this::place);
        bench.shell().run(wiring());
        Set<String> held = new HashSet<>();
        for (Node node : network.nodes()) {
            refusedRoutes.addAll(configured(node, held));
        }
    }

    private void place(Node node) {
        boolean client = Clients.isClient(node);
        String namespace = client ? bench.client(borrowed.size()) : make("n" + made.size());
        if (client) {
            borrowed.add(namespace);
        }
        namespaces.put(node.name(), namespace);
    }

    private String make(String name) {
        String namespace = bench.namespace(name);
        made.add(namespace);
        bench.shell().run("ip netns add " + namespace);
        return namespace;
    }

    /** The bridges of all links stand in one namespace and carry frames only. */
    private String wiring() {
        String bridges = make("links");
        StringBuilder veths = new StringBuilder("ip -batch - <<'end'\n");
        StringBuilder ports = new StringBuilder("ip -n " + bridges + " -batch - <<'end'\n");
        List<Link> links = new ArrayList<>();
        for (Node node : network.nodes()) {
            for (int at = 0; at < node.adapters().size(); at++) {
                Link link = node.adapters().get(at).link();
                if (!links.contains(link)) {
                    links.add(link);
                    ports.append("link add b%d type bridge forward_delay 0 mcast_snooping 0\nlink set b%d up\n"
                            .formatted(links.indexOf(link), links.indexOf(link)));
                }
                String port = "p" + namespaces.get(node.name()).replaceAll(".*-", "") + "." + at;
                veths.append("link add a%d netns %s type veth peer name %s netns %s\n"
                        .formatted(at, namespaces.get(node.name()), port, bridges));
                ports.append("link set %s master b%d up\n".formatted(port, links.indexOf(link)));
            }
        }
        return veths + "end\n" + ports + "end\n";
    }

    private List<String> configured(Node node, Set<String> held) {
        Set<AdapterAddress> taken = new HashSet<>();
        for (Adapter adapter : node.adapters()) {
            adapter.addresses().stream()
                    .filter(own -> !held.add(adapter.link().name() + " " + own.address()))
                    .forEach(taken::add);
        }
        List<String> said =
                bench.shell().run(in(node.name(), "bash -es <<'end'\n" + NodeScript.of(node, taken::contains) + "end"));
        if (!said.stream().allMatch(REFUSALS.asMatchPredicate())) {
            throw new IllegalStateException(node.name() + " says " + said);
        }
        return said;
    }

    /** The routes that the kernel did not take, because their next hop is not on the link. */
    List<String> refusedRoutes() {
        return List.copyOf(refusedRoutes);
    }

    /** For each call the source address that the client saw; empty where no answer came. All are made at once. */
    List<Optional<Ipv6>> connect(List<Call> calls) {
        StringBuilder script = new StringBuilder();
        for (int at = 0; at < calls.size(); at++) {
            script.append(in(calls.get(at).from(), calls.get(at).script(at, SECONDS)))
                    .append(" &\n");
        }
        List<String> answers = bench.shell().run(script + "wait");
        List<Optional<Ipv6>> sources = new ArrayList<>();
        for (int at = 0; at < calls.size(); at++) {
            String mark = "call" + at + " ";
            sources.add(answers.stream()
                    .filter(answer -> answer.startsWith(mark))
                    .map(answer -> Ipv6.parse(answer.substring(mark.length()).replaceAll("%.*", "")))
                    .findFirst());
        }
        return sources;
    }

    /** Runs a line as the node of this name would. */
    List<String> run(String node, String command) {
        return bench.shell().run(in(node, command));
    }

    private String in(String node, String command) {
        return "ip netns exec " + namespaces.get(node) + " " + command;
    }

    /** Removes the namespaces, and from the client seats what was put into them. */
    @Override
    public void close() {
        StringBuilder script = new StringBuilder("set +e\n");
        borrowed.forEach(seat -> script.append("ip -n " + seat + " link delete a0 2>/dev/null\n"));
        made.forEach(namespace -> script.append("ip netns delete " + namespace + "\n"));
        bench.shell().run(script + "true");
    }
}
