package outward.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outward.address.Ipv6;
import outward.command.Arrives;
import outward.command.Dies;
import outward.command.Loss;
import outward.command.PacketWalk;
import outward.command.Passage;

/** What the walk says about one host and one client, and the source address that the kernel's connection had there. */
record Comparison(String story, Call call, Passage walk, Optional<Ipv6> kernel) {
    /** Asks both about every host and every client of the plan. */
    static List<Comparison> of(Bench bench, GeneratedPlan plan) {
        List<Call> calls = new ArrayList<>();
        for (String host : plan.hosts()) {
            Clients.addresses(plan.network()).forEach(client -> calls.add(new Call(host, client, plan.calls())));
        }
        PacketWalk walk = new PacketWalk(plan.network());
        List<Comparison> comparisons = new ArrayList<>();
        try (Lab lab = Lab.of(bench, plan.network())) {
            List<Optional<Ipv6>> sources = lab.connect(calls);
            for (int at = 0; at < calls.size(); at++) {
                Call call = calls.get(at);
                Passage passage = walk.roundTrip(call.from(), call.to());
                comparisons.add(new Comparison(plan.story(), call, passage, sources.get(at)));
            }
        }
        return comparisons;
    }

    /** RFC 6724 leaves the source open and the answers to the candidates fare differently: both outcomes are right. */
    boolean isOpen() {
        return walk instanceof Dies dies && dies.reason() == Loss.SOURCE_AMBIGUOUS;
    }

    boolean arrives() {
        return walk instanceof Arrives;
    }

    /** Whether both say that nothing comes back, or that an answer does and to which address. */
    boolean agrees() {
        if (walk instanceof Arrives arrives) {
            return kernel.stream()
                    .anyMatch(seen -> seen.equals(arrives.source())
                            || arrives.otherSources().contains(seen));
        }
        return isOpen() || kernel.isEmpty();
    }
}
