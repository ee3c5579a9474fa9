package outward.plan.web;

import io.quarkus.qute.RawString;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import outward.design.HostLine;
import outward.picture.PrefixMap;
import outward.picture.Topology;
import outward.picture.TopologyDrawing;
import outward.plan.HostReport;
import outward.plan.PlanSummaries;
import outward.plan.PlanSummary;
import outward.plan.Plans;
import outward.plan.Reported;

/** Draws the newest plan of a site; hosts whose paths are broken come before others, and few are read of many. */
@Singleton
@Transactional
class PlanPictures {
    private static final String BROKEN = "PATH_BROKEN";

    private final PlanSummaries summaries;
    private final Plans plans;

    PlanPictures(PlanSummaries summaries, Plans plans) {
        this.summaries = summaries;
        this.plans = plans;
    }

    /** The pictures of this plan. */
    Pictures of(UUID site, PlanSummary plan) {
        Topology topology = Topology.of(plan.frame(), hosts(site, plan), plan.hosts());
        return new Pictures(
                new RawString(TopologyDrawing.of(topology).svg("topology-picture")),
                topology.words(),
                topology.broken(),
                PrefixMap.of(plan.frame()));
    }

    private List<HostLine> hosts(UUID site, PlanSummary plan) {
        Map<UUID, HostLine> hosts = new LinkedHashMap<>();
        Stream.concat(broken(site, plan), summaries.lines(site, 0, Topology.HOSTS).stream())
                .forEach(line -> hosts.putIfAbsent(line.id(), line));
        return List.copyOf(hosts.values());
    }

    private Stream<HostLine> broken(UUID site, PlanSummary plan) {
        return plan.reported().stream()
                .filter(reported -> reported.code().equals(BROKEN))
                .flatMap(reported -> reported.hosts().stream())
                .map(Reported.Subject::host)
                .distinct()
                .limit(Topology.HOSTS)
                .flatMap(host -> plans.inForce(site, host).stream())
                .map(HostReport::line);
    }
}
