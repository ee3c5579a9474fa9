package outward.plan;

import java.util.List;
import outward.design.Frame;
import outward.design.HostDesign;
import outward.design.HostFacts;
import outward.design.HostLine;
import outward.finding.Finding;
import outward.finding.rules.RuleBook;

/** A host's line together with what the rules report about it. */
public record HostReport(HostLine line, List<Finding> findings) {
    public HostReport {
        findings = List.copyOf(findings);
    }

    /** Designs the host in this frame and asks the rules about it. */
    public static HostReport of(Frame frame, HostFacts host) {
        HostLine line = HostDesign.of(frame, host);
        return new HostReport(line, RuleBook.check(frame, line));
    }
}
