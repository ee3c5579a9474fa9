package outward.plan;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import outward.finding.Finding;
import outward.finding.Weight;

/** How many host findings of each code a plan holds: enough for its verdict without reading its hosts. */
public record FindingCounts(Map<String, Count> byCode) {
    /** No findings. */
    public static final FindingCounts NONE = new FindingCounts(Map.of());

    /** How often a code is reported, and its weight. */
    public record Count(int hosts, Weight weight) {}

    public FindingCounts {
        byCode = Map.copyOf(byCode);
    }

    /** How often this code is reported. */
    public int of(String code) {
        Count count = byCode.get(code);
        return count == null ? 0 : count.hosts();
    }

    /** The counts after these hosts changed. */
    FindingCounts after(List<HostRevision> hosts) {
        Map<String, Count> counts = new TreeMap<>(byCode);
        for (HostRevision host : hosts) {
            add(counts, host.before(), -1);
            add(counts, host.after(), 1);
        }
        counts.values().removeIf(count -> count.hosts() == 0);
        return new FindingCounts(counts);
    }

    private static void add(Map<String, Count> counts, @Nullable HostReport report, int step) {
        if (report == null) {
            return;
        }
        for (Finding finding : report.findings()) {
            counts.merge(
                    finding.code(),
                    new Count(step, finding.weight()),
                    (a, b) -> new Count(a.hosts() + b.hosts(), b.weight()));
        }
    }
}
