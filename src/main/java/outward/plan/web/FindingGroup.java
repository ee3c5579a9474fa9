package outward.plan.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import outward.finding.Finding;
import outward.finding.Standing;
import outward.finding.Waiver;
import outward.finding.rules.Renumbering;
import outward.finding.rules.RulesChanged;
import outward.plan.PlanSummary;
import outward.plan.Reported;

/**
 * The findings of one code, which are answered, waived and read together.
 *
 * @param reported what one of them says, and some of the hosts concerned
 * @param waiver in force, if any
 */
public record FindingGroup(
        Reported reported, boolean open, @Nullable Waiver waiver) {
    /** How many hosts a page names one by one. */
    private static final int NAMED = Reported.HOSTS - 1;

    /** Everything reported: what is open first, then by severity, then in the order it was reported. */
    static List<FindingGroup> of(PlanSummary plan) {
        return plan.reported().stream()
                .map(reported -> of(reported, waiver(plan, reported.code())))
                .sorted(Comparator.comparing((FindingGroup group) -> !group.open())
                        .thenComparing(group -> group.first().severity()))
                .toList();
    }

    private static FindingGroup of(Reported reported, @Nullable Waiver waiver) {
        return new FindingGroup(reported, new Standing(reported.first().weight(), waiver != null).open(), waiver);
    }

    private static @Nullable Waiver waiver(PlanSummary plan, String code) {
        return plan.waivers().stream()
                .filter(w -> w.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** What one of them says; all share weight and source. */
    public Finding first() {
        return reported.first();
    }

    /** Stable word of the rule. */
    public String code() {
        return first().code();
    }

    /** How it is answered from the plan; null where a form must be opened for it. */
    public @Nullable Recording recording() {
        return named().isEmpty() ? Recording.of(first().code()) : null;
    }

    /** Whether it asks for each host if it is on the server's subnet. */
    public boolean asksForLink() {
        return first().code().equals("ON_LINK_UNKNOWN");
    }

    /** Whether it is answered by examining the plan again. */
    public boolean examines() {
        return code().equals(RulesChanged.CODE);
    }

    /** Whether it is answered on a page of its own. */
    public boolean renumbers() {
        return code().equals(Renumbering.CODE);
    }

    /** Hosts that a page names one by one; none where it concerns the site. */
    public List<Reported.Subject> named() {
        List<Reported.Subject> hosts = reported.hosts();
        return hosts.size() > NAMED ? hosts.subList(0, NAMED) : hosts;
    }

    /** Whether hosts are left unnamed. */
    public boolean more() {
        return reported.hosts().size() > NAMED;
    }
}
