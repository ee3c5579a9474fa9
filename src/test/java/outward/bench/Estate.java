package outward.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** One customer with sites and hosts, for measuring. */
final class Estate {
    private static final int CLIENTS = 8;

    private final RunningOutward outward;
    private final AtomicInteger names = new AtomicInteger();
    private String customer = "";

    Estate(RunningOutward outward) {
        this.outward = outward;
    }

    /** A confirmed edge site with this public address. */
    String site(String publicIpv4) throws Exception {
        if (customer.isEmpty()) {
            customer = id(outward.call("POST", "/customers", Map.of("name", "Benchmark")));
        }
        return id(outward.call(
                "POST",
                "/customers/" + customer + "/sites",
                Map.of(
                        "name",
                        publicIpv4,
                        "deployment",
                        publicIpv4,
                        "topology",
                        "edge",
                        "publicIpv4",
                        List.of(publicIpv4),
                        "serverInternalIpv4",
                        "10.0.0.5/8",
                        "serverPrefixLength",
                        64,
                        "serverForwarding",
                        true,
                        "ipv6PathConfirmed",
                        true)));
    }

    /** That many hosts in one act; answers their ids. */
    List<String> addHosts(String site, int count) throws Exception {
        List<Map<String, Object>> hosts =
                IntStream.range(0, count).mapToObj(i -> host()).toList();
        List<String> ids = new ArrayList<>();
        outward.call("POST", "/sites/" + site + "/hosts", hosts).forEach(h -> ids.add(id(h)));
        return ids;
    }

    private Map<String, Object> host() {
        int n = names.incrementAndGet();
        return Map.of(
                "name",
                "h" + n,
                "interfaceAlias",
                "Ethernet",
                "ipv4",
                "10." + (1 + (n >> 16)) + "." + (n >> 8 & 255) + "." + (n & 255));
    }

    /** The medians, in milliseconds, of so many edits of either's hosts; in turns, so that both see the same machine. */
    double[] medianEdits(List<String> some, List<String> others, int edits) throws Exception {
        double[] ofSome = new double[edits];
        double[] ofOthers = new double[edits];
        for (int i = 0; i < edits; i++) {
            ofSome[i] = edit(some, i);
            ofOthers[i] = edit(others, i);
        }
        return new double[] {median(ofSome), median(ofOthers)};
    }

    private double edit(List<String> hosts, int i) throws Exception {
        var change = Map.of("interfaceAlias", "Ethernet " + names.incrementAndGet());
        long begin = System.nanoTime();
        outward.call("PATCH", "/hosts/" + hosts.get(i % Math.min(hosts.size(), 200)), change);
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    /** Eight clients that each add so many hosts with the next free address, one call after the other. */
    Rate nextFreeByEight(String site, int each) throws Exception {
        Collection<String> addresses = new ConcurrentLinkedQueue<>();
        Callable<Void> client = () -> {
            for (int i = 0; i < each; i++) {
                addresses.add(outward.call("POST", "/sites/" + site + "/hosts", host())
                        .get("address")
                        .textValue());
            }
            return null;
        };
        var pool = Executors.newFixedThreadPool(CLIENTS);
        double cpu = outward.cpuSeconds();
        long begin = System.nanoTime();
        for (Future<Void> done : pool.invokeAll(java.util.Collections.nCopies(CLIENTS, client))) {
            done.get();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        pool.shutdown();
        int all = addresses.size();
        return new Rate(
                all / seconds, all - new HashSet<>(addresses).size(), (outward.cpuSeconds() - cpu) * 1000 / all);
    }

    private static String id(JsonNode thing) {
        return thing.get("id").textValue();
    }
}
