package outward.plan;

import java.util.List;
import java.util.UUID;
import outward.finding.Finding;

/**
 * What the rules report under one code.
 *
 * @param first what one of the findings says; all share weight and source
 * @param times how often it is reported; a host may be reported more than once
 * @param hosts the first {@value #HOSTS} of those concerned, in order of creation; none where it concerns the site
 */
public record Reported(Finding first, int times, List<Subject> hosts) {
    /** The most hosts that are read. */
    public static final int HOSTS = 21;

    /** A host that a finding is about. */
    public record Subject(UUID host, String name) {}

    public Reported {
        hosts = List.copyOf(hosts);
    }

    /** Stable word of the rule. */
    public String code() {
        return first.code();
    }
}
