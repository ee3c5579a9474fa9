package outward.observed.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import outward.design.HostLine;
import outward.observed.drift.Expectations;
import outward.observed.drift.Expected;
import outward.plan.FormerPlans;
import outward.plan.HostReport;
import outward.plan.Plans;

/** Expects what the newest plan of a site says. */
@ApplicationScoped
class PlannedExpectations implements Expectations {
    private final Plans plans;
    private final FormerPlans former;

    PlannedExpectations(Plans plans, FormerPlans former) {
        this.plans = plans;
        this.former = former;
    }

    @Override
    public Optional<Expected> ofHost(UUID site, UUID host) {
        return plans.inForce(site, host).flatMap(report -> expected(site, host, List.of(report.line())));
    }

    @Override
    public Map<UUID, Expected> ofHosts(UUID site, Set<UUID> hosts) {
        List<HostLine> lines = plans.inForce(site).stream()
                .map(HostReport::line)
                .filter(line -> hosts.contains(line.id()))
                .toList();
        Map<UUID, List<HostLine>> before =
                former.lines(site, hosts).stream().collect(Collectors.groupingBy(HostLine::id));
        return expected(site, null, List.of())
                .map(shared -> lines.stream()
                        .collect(Collectors.toMap(
                                HostLine::id,
                                line -> shared.of(line, before.getOrDefault(line.id(), List.of()), List.of()))))
                .orElse(Map.of());
    }

    @Override
    public Optional<Expected> ofSite(UUID site) {
        List<HostLine> lines =
                plans.inForce(site).stream().map(HostReport::line).toList();
        return expected(site, null, lines);
    }

    private Optional<Expected> expected(UUID site, @Nullable UUID host, List<HostLine> lines) {
        return plans.frame(site)
                .map(frame -> new Expected(
                        plans.revisions(site, 1).get(0).number(),
                        frame,
                        lines,
                        former.lines(site, host),
                        former.frames(site),
                        List.of()));
    }
}
