package outward.ledger.store;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;
import outward.answer.NotFound;
import outward.design.Frame;
import outward.design.HostLine;
import outward.ledger.Baseline;
import outward.ledger.Baselines;
import outward.ledger.Recorded;
import outward.observed.drift.Begun;
import outward.observed.drift.Expectations;
import outward.observed.drift.Expected;
import outward.plan.FormerPlans;
import outward.plan.OtherSites;
import outward.plan.Plans;

/**
 * Expects what is recorded as carried out; what nothing is recorded of is expected as the newest plan says. Where what
 * is in force came with different methods no single plan stands for it, and the newest one is expected.
 */
@Decorator
@Priority(1)
class AppliedExpectations implements Expectations {
    /** How many revisions that no longer stand are read. */
    private static final int EARLIER = 5;

    private final Expectations planned;
    private final Baselines baselines;
    private final Plans plans;
    private final FormerPlans former;
    private final OtherSites elsewhere;

    @Inject
    AppliedExpectations(
            @Delegate @Any Expectations planned,
            Baselines baselines,
            Plans plans,
            FormerPlans former,
            OtherSites elsewhere) {
        this.planned = planned;
        this.baselines = baselines;
        this.plans = plans;
        this.former = former;
        this.elsewhere = elsewhere;
    }

    @Override
    public Optional<Expected> ofHost(UUID site, UUID host) {
        Baseline baseline = baselines.of(site);
        List<Integer> lines = baseline.lines(host);
        return lines.isEmpty()
                ? planned.ofHost(site, host)
                : recorded(site)
                        .map(r -> expected(site, host, lines.get(0), baseline, r, List.of(line(r, host))))
                        .or(() -> planned.ofHost(site, host));
    }

    @Override
    public Map<UUID, Expected> ofHosts(UUID site, Set<UUID> hosts) {
        Baseline baseline = baselines.of(site);
        Set<UUID> applied = new HashSet<>(hosts);
        applied.retainAll(baseline.hosts());
        Optional<Recorded> recorded = applied.isEmpty() ? Optional.empty() : recorded(site);
        if (recorded.isEmpty()) {
            return planned.ofHosts(site, hosts);
        }
        Set<UUID> others = new HashSet<>(hosts);
        others.removeAll(applied);
        Map<UUID, Expected> expected = new HashMap<>(others.isEmpty() ? Map.of() : planned.ofHosts(site, others));
        expected.putAll(recorded(site, baseline, applied, recorded.get()));
        return expected;
    }

    private Map<UUID, Expected> recorded(UUID site, Baseline baseline, Set<UUID> hosts, Recorded recorded) {
        Map<UUID, List<HostLine>> set =
                recorded.known().design().hosts().stream().collect(Collectors.groupingBy(HostLine::id));
        Map<UUID, List<HostLine>> before =
                former.lines(site, hosts).stream().collect(Collectors.groupingBy(HostLine::id));
        List<Frame> frames = former.frames(site);
        Begun begun = begun(site, baseline, hosts, recorded);
        Map<UUID, Expected> expected = new HashMap<>();
        for (UUID host : hosts) {
            HostLine line = line(recorded, host);
            expected.put(
                    host,
                    new Expected(
                            baseline.lines(host).get(0),
                            recorded.known().frame(),
                            List.of(line),
                            before.getOrDefault(host, List.of()),
                            frames,
                            set.getOrDefault(host, List.of()).stream()
                                    .filter(other -> !other.equals(line))
                                    .toList(),
                            begun.of(line)));
        }
        return expected;
    }

    @Override
    public Optional<Expected> ofSite(UUID site) {
        Baseline baseline = baselines.of(site);
        return baseline.isEmpty()
                ? planned.ofSite(site)
                : recorded(site)
                        .map(r -> expected(site, null, baseline.revisions().last(), baseline, r, lines(r)))
                        .or(() -> planned.ofSite(site));
    }

    private Optional<Recorded> recorded(UUID site) {
        return baselines.refusal(site).isPresent()
                ? Optional.empty()
                : Optional.of(baselines.recorded(plans.find(site, null).orElseThrow(NotFound::new)));
    }

    private static HostLine line(Recorded recorded, UUID host) {
        return Objects.requireNonNull(recorded.line(host), "something is recorded as set on it");
    }

    /** Of each host what was set last. */
    private static List<HostLine> lines(Recorded recorded) {
        Map<UUID, HostLine> first = new LinkedHashMap<>();
        recorded.known().design().hosts().forEach(line -> first.putIfAbsent(line.id(), line));
        return List.copyOf(first.values());
    }

    /** What stands, and what was taken back or replaced, of so many earlier revisions as are worth their reading. */
    private Begun begun(UUID site, Baseline baseline, Set<UUID> hosts, Recorded recorded) {
        List<HostLine> lines = new ArrayList<>(recorded.known().design().hosts().stream()
                .filter(line -> hosts.contains(line.id()))
                .toList());
        hosts.stream()
                .flatMap(host -> baseline.ever(host).stream())
                .filter(revision -> !baseline.revisions().contains(revision))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(EARLIER)
                .flatMap(revision -> plans.find(site, revision).stream()
                        .flatMap(plan -> plan.design().hosts().stream())
                        .filter(line -> baseline.ever(line.id()).contains(revision)))
                .filter(line -> hosts.contains(line.id()))
                .forEach(lines::add);
        return new Begun(lines, addressesElsewhere(site, hosts));
    }

    /** Of hosts that have some; one host alone is asked for alone. */
    private Map<UUID, List<Ipv6>> addressesElsewhere(UUID site, Set<UUID> hosts) {
        if (hosts.size() != 1) {
            return elsewhere.addresses(site);
        }
        UUID host = hosts.iterator().next();
        List<Ipv6> addresses = elsewhere.addresses(site, host);
        return addresses.isEmpty() ? Map.of() : Map.of(host, addresses);
    }

    private Expected expected(
            UUID site, @Nullable UUID host, int revision, Baseline baseline, Recorded recorded, List<HostLine> lines) {
        List<HostLine> standing = recorded.known().design().hosts().stream()
                .filter(line -> (host == null || line.id().equals(host)) && !lines.contains(line))
                .toList();
        return new Expected(
                revision,
                recorded.known().frame(),
                lines,
                former.lines(site, host),
                former.frames(site),
                standing,
                begun(site, baseline, host == null ? baseline.hosts() : Set.of(host), recorded));
    }
}
