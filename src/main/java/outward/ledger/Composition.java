package outward.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.answer.Refusal;
import outward.design.Frame;
import outward.design.Route;
import outward.design.Server;
import outward.plan.HostReport;
import outward.plan.Plan;
import outward.runbook.Carried;
import outward.runbook.Treatment;

/** Puts the plans of several revisions together as what is recorded of each. */
public final class Composition {
    private final Baseline baseline;
    private final Map<Integer, Plan> plans;
    private final Map<Integer, Map<UUID, HostReport>> reports = new LinkedHashMap<>();

    private Composition(Baseline baseline, Map<Integer, Plan> plans) {
        this.baseline = baseline;
        this.plans = plans;
        plans.forEach((revision, plan) -> reports.put(revision, byHost(plan)));
    }

    /**
     * What is in force, to be compared with a target.
     *
     * @param plans the plan of each revision that the baseline names
     */
    public static Recorded of(Baseline baseline, IntFunction<Plan> plans, Plan target) {
        if (baseline.isEmpty()) {
            return Recorded.NOTHING;
        }
        Map<Integer, Plan> read = new LinkedHashMap<>();
        baseline.revisions().forEach(r -> read.put(r, plans.apply(r)));
        return new Composition(baseline, read).recorded(target);
    }

    /** Why nothing can be put together: what is in force came with different methods. */
    public static Optional<Refusal> refusal(Baseline baseline, IntFunction<Plan> plans) {
        SortedSet<Integer> revisions = baseline.revisions();
        long methods = revisions.stream()
                .map(r -> plans.apply(r).frame().method())
                .distinct()
                .count();
        return methods > 1 ? Optional.of(Recorded.mixed(List.copyOf(revisions))) : Optional.empty();
    }

    private static Map<UUID, HostReport> byHost(Plan plan) {
        return plan.hosts().stream().collect(Collectors.toMap(h -> h.line().id(), Function.identity()));
    }

    private Recorded recorded(Plan target) {
        List<Integer> revisions = List.copyOf(baseline.revisions());
        int newest = revisions.get(revisions.size() - 1);
        int whole = baseline.site().frame();
        Frame frame = with(plan(whole == 0 ? newest : whole).frame());
        Plan plan = new Plan(
                target.site(),
                target.siteName(),
                plan(newest).revision(),
                frame,
                List.of(),
                hosts(target),
                List.of(),
                target.readAt());
        return new Recorded(plan, new Carried(revisions, unfinished(), whole != 0));
    }

    private Plan plan(int revision) {
        return Objects.requireNonNull(plans.get(revision), "every revision of the baseline was read");
    }

    private Frame with(Frame frame) {
        Server server = frame.server();
        Server routed = new Server(
                server.address(),
                server.prefixLength(),
                server.forwarding(),
                routes(baseline.site().serverRoutes(), f -> f.server().routes()));
        List<Route> hostRoutes = Stream.concat(
                        frame.hostRoutes().stream(),
                        routes(baseline.site().networkRoutes(), Frame::hostRoutes).stream())
                .distinct()
                .toList();
        return new Frame(
                frame.facts(),
                frame.deployment(),
                frame.method(),
                frame.prefixes(),
                routed,
                hostRoutes,
                frame.former());
    }

    private List<Route> routes(List<Integer> revisions, Function<Frame, List<Route>> of) {
        return revisions.stream()
                .flatMap(r -> of.apply(plan(r).frame()).stream())
                .distinct()
                .toList();
    }

    /** In the order of the target: what was set last on each, then those that left, then what is not taken back yet. */
    private List<HostReport> hosts(Plan target) {
        Set<UUID> order = new LinkedHashSet<>();
        target.hosts().forEach(h -> order.add(h.line().id()));
        order.addAll(baseline.hosts().stream().sorted().toList());
        order.addAll(baseline.announced().keySet().stream().sorted().toList());
        Map<UUID, HostReport> planned = byHost(target);
        List<HostReport> first = new ArrayList<>();
        List<HostReport> leftovers = new ArrayList<>();
        for (UUID host : order) {
            List<HostReport> lines = lines(host);
            if (!lines.isEmpty()) {
                first.add(lines.get(0));
                leftovers.addAll(lines.subList(1, lines.size()));
            } else if (isLeftAlone(target, planned.get(host))) {
                first.add(Objects.requireNonNull(planned.get(host)));
            }
        }
        return Stream.concat(first.stream(), leftovers.stream()).toList();
    }

    /** Nothing is ever set on it, so nothing is left to be carried out. */
    private static boolean isLeftAlone(Plan target, @Nullable HostReport report) {
        return report != null && Treatment.of(target.frame(), report.line()) == Treatment.LEFT_ALONE;
    }

    private List<HostReport> lines(UUID host) {
        Integer told = baseline.announced().get(host);
        return Stream.concat(baseline.lines(host).stream(), Stream.ofNullable(told))
                .distinct()
                .flatMap(
                        r -> Stream.ofNullable(reports.getOrDefault(r, Map.of()).get(host)))
                .toList();
    }

    private Set<UUID> unfinished() {
        Set<UUID> all = new HashSet<>(baseline.unfinished());
        all.addAll(baseline.announced().keySet());
        return all;
    }
}
