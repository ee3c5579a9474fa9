package outward.plan;

import java.time.Instant;
import java.util.List;
import outward.design.Frame;
import outward.finding.Waiver;

/**
 * The newest revision of a site without the lines of its hosts, which may be thousands.
 *
 * @param hosts how many there are
 * @param reported by code, the site first
 * @param waivers in force
 */
public record PlanSummary(
        PlanRevision revision, Frame frame, int hosts, List<Reported> reported, List<Waiver> waivers, Instant readAt) {
    public PlanSummary {
        reported = List.copyOf(reported);
        waivers = waivers.stream().filter(w -> w.inForce(readAt)).toList();
    }
}
