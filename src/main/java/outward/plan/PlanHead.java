package outward.plan;

import java.util.UUID;
import outward.design.Frame;

/** The newest revision of a site, as much of it as the next one starts from. */
public record PlanHead(
        UUID site,
        int revision,
        PlanHash hash,
        int hosts,
        FindingCounts hostFindings,
        int frameRevision,
        Frame frame) {}
