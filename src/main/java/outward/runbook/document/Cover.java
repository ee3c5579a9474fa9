package outward.runbook.document;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import outward.directaccess.Deprecation;
import outward.plan.Plan;
import outward.runbook.ApprovalLine;
import outward.runbook.Prose;
import outward.runbook.Scope;

/**
 * The first page of a printed document.
 *
 * @param subject for whom and where, in plain text
 * @param lines what is known of the plan, each with its name
 * @param notice what everybody should have read, in plain text
 * @param foot what the foot of every page says, one line each
 */
public record Cover(Subject subject, List<Line> lines, String notice, List<String> foot) {
    public Cover {
        lines = List.copyOf(lines);
        foot = List.copyOf(foot);
    }

    /** Whose document it is: the customer's name, and the site's. */
    public record Subject(String customer, String site) {}

    /** Something that is known, and how it is called. */
    public record Line(String name, Prose value) {}

    /** That of a plan's document. */
    static Cover of(Scope scope) {
        Plan plan = scope.plan();
        return new Cover(new Subject(scope.customer(), plan.siteName()), lines(scope), Deprecation.NOTICE, foot(scope));
    }

    private static List<Line> lines(Scope scope) {
        Plan plan = scope.plan();
        var revision = plan.revision();
        List<Line> lines = new ArrayList<>(List.of(
                new Line("Verdict", Prose.of("{}", plan.verdict().word().replace('-', ' '))),
                new Line("Plan", Prose.of("revision {}{}", revision.number(), state(scope))),
                new Line(
                        "Made",
                        Prose.of(
                                "{} by {}",
                                revision.createdAt()
                                        .truncatedTo(ChronoUnit.SECONDS)
                                        .toString(),
                                revision.createdBy())),
                new Line("Reason", Prose.of("{}", revision.reason())),
                new Line("Approval", ApprovalLine.brief(scope)),
                new Line("Plan hash", Prose.of("`{}`", new Prose(revision.hash().hex())))));
        plan.waivers().forEach(waiver -> lines.add(new Line("Waived", Running.waived(waiver))));
        if (scope.retirement() != null) {
            lines.add(new Line("Retirement", Prose.of("{}", scope.retirement())));
        }
        if (scope.checkpoint() != null) {
            lines.add(new Line("Audit trail", Prose.of("{}", scope.checkpoint())));
        }
        return lines;
    }

    private static String state(Scope scope) {
        return scope.life() == null ? "" : ", " + scope.life().state().word().replace('-', ' ');
    }

    private static List<String> foot(Scope scope) {
        List<String> foot = new ArrayList<>(
                List.of("Plan hash " + scope.plan().revision().hash().hex()));
        if (scope.checkpoint() != null) {
            foot.add("Audit trail: " + scope.checkpoint());
        }
        return foot;
    }
}
