package outward.lab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import outward.address.Ipv6;

/** Lays a plan out and connects every host to every client. */
final class Reached {
    private Reached() {}

    /** For "host client" the source address that the client saw, or "lost"; each pair is called once. */
    static Map<String, String> of(Bench bench, PlanDraft plan) {
        List<Call> calls = new ArrayList<>();
        for (String host : plan.hostNames()) {
            for (Ipv6 client : Clients.addresses(plan.network())) {
                calls.add(Call.once(host, client));
            }
        }
        Map<String, String> reached = new LinkedHashMap<>();
        try (Lab lab = Lab.of(bench, plan.network())) {
            var sources = lab.connect(calls);
            for (Call call : calls) {
                var source = sources.get(calls.indexOf(call));
                reached.put(
                        call.from() + " " + call.to(),
                        source.map(Ipv6::toString).orElse("lost"));
            }
        }
        return reached;
    }
}
