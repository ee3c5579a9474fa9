package outward.plan;

import java.util.List;
import outward.design.HostLine;
import outward.finding.Finding;

/** A host's line together with what the rules report about it. */
public record HostReport(HostLine line, List<Finding> findings) {
    public HostReport {
        findings = List.copyOf(findings);
    }
}
