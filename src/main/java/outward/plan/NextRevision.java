package outward.plan;

import java.util.List;
import java.util.UUID;
import outward.design.Frame;
import outward.finding.Finding;

/**
 * The revision that an act on the inventory leads to: what differs, and the state that the head then has. {@code frame}
 * and {@code frameFindings} are those in force; {@code frameRevision} is this number where the frame changed.
 */
public record NextRevision(
        UUID site,
        int number,
        PlanHash hash,
        ChangeSet changes,
        List<HostRevision> hosts,
        int hostCount,
        FindingCounts hostFindings,
        int frameRevision,
        Frame frame,
        List<Finding> frameFindings) {

    public NextRevision {
        hosts = List.copyOf(hosts);
        frameFindings = List.copyOf(frameFindings);
    }

    /** Whether this revision brings a new frame. */
    public boolean bringsFrame() {
        return frameRevision == number;
    }
}
