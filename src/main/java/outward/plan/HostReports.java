package outward.plan;

import outward.design.Frame;
import outward.design.HostDesign;
import outward.design.HostFacts;
import outward.design.HostLine;
import outward.finding.rules.HostInspection;

/** Designs hosts of one frame and reports on each. */
public final class HostReports {
    private final Frame frame;
    private final HostInspection inspection;

    /** Reports in this frame; not for two threads. */
    public HostReports(Frame frame) {
        this.frame = frame;
        this.inspection = new HostInspection(frame);
    }

    /** The host's line together with what the rules report about it. */
    public HostReport of(HostFacts host) {
        HostLine line = HostDesign.of(frame, host);
        return new HostReport(line, inspection.check(line));
    }
}
