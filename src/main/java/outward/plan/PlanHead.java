package outward.plan;

import java.util.UUID;
import outward.design.Frame;

/** The newest revision of a site and whose site it is, as much of it as the next revision starts from. */
public record PlanHead(
        UUID site,
        UUID customer,
        String siteName,
        int revision,
        PlanHash hash,
        int hosts,
        FindingCounts hostFindings,
        int frameRevision,
        Frame frame) {}
