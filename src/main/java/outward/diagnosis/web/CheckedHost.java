package outward.diagnosis.web;

import java.util.List;
import outward.customer.HostSummary;
import outward.design.HostLine;
import outward.finding.Finding;
import outward.observed.drift.Expected;
import outward.plan.SiteOverview;

/** The host that a check is about, with what is expected of it and what its plan reports already. */
public record CheckedHost(
        SiteOverview site, HostSummary host, Expected expected, HostLine line, List<Finding> findings) {
    public CheckedHost {
        findings = List.copyOf(findings);
    }
}
