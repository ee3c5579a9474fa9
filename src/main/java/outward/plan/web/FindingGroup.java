package outward.plan.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.finding.Finding;
import outward.finding.Waiver;
import outward.plan.HostReport;
import outward.plan.Plan;

/**
 * The findings of one code, which are answered, waived and read together.
 *
 * @param first what one of them says; all share weight and source
 * @param hosts those concerned; none where it concerns the site
 * @param waiver in force, if any
 */
public record FindingGroup(
        Finding first,
        List<Subject> hosts,
        boolean open,
        @Nullable Waiver waiver) {
    /** How many hosts a page names one by one. */
    private static final int NAMED = 20;

    /** A host that a finding is about. */
    public record Subject(UUID host, String name) {}

    /** Everything reported, grouped: what is open first, then by severity, then in the order it was reported. */
    static List<FindingGroup> of(Plan plan) {
        Map<String, List<Subject>> subjects = new LinkedHashMap<>();
        Map<String, Finding> firsts = new LinkedHashMap<>();
        for (Finding finding : plan.frameFindings()) {
            firsts.putIfAbsent(finding.code(), finding);
        }
        for (HostReport host : plan.hosts()) {
            for (Finding finding : host.findings()) {
                firsts.putIfAbsent(finding.code(), finding);
                subjects.computeIfAbsent(finding.code(), code -> new ArrayList<>())
                        .add(new Subject(host.line().id(), host.line().name()));
            }
        }
        List<String> open = plan.open().stream().map(Finding::code).distinct().toList();
        return firsts.values().stream()
                .map(first -> new FindingGroup(
                        first,
                        subjects.getOrDefault(first.code(), List.of()),
                        open.contains(first.code()),
                        waiver(plan, first.code())))
                .sorted(Comparator.comparing((FindingGroup group) -> !group.open())
                        .thenComparing(group -> group.first().severity()))
                .toList();
    }

    private static @Nullable Waiver waiver(Plan plan, String code) {
        return plan.waivers().stream()
                .filter(w -> w.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** Stable word of the rule. */
    public String code() {
        return first.code();
    }

    /** How it is answered from the plan; null where a form must be opened for it. */
    public @Nullable Recording recording() {
        return hosts.isEmpty() ? Recording.of(first.code()) : null;
    }

    /** Whether it asks for each host if it is on the server's subnet. */
    public boolean asksForLink() {
        return first.code().equals("ON_LINK_UNKNOWN");
    }

    /** Hosts that a page names one by one. */
    public List<Subject> named() {
        return hosts.size() > NAMED ? hosts.subList(0, NAMED) : hosts;
    }

    /** How many hosts are left unnamed. */
    public int unnamed() {
        return hosts.size() - named().size();
    }
}
