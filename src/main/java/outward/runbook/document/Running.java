package outward.runbook.document;

import java.util.List;
import java.util.stream.Stream;
import outward.finding.Waiver;
import outward.plan.Plan;
import outward.runbook.ApprovalLine;
import outward.runbook.Prose;
import outward.runbook.Scope;

/** What every page says: whose plan it is, the verdict, the approval, and each waiver with reason, person and end. */
final class Running {
    /** Browsers repeat a header only while it is a small part of the page. */
    private static final int LONGEST_REASON = 160;

    private Running() {}

    static List<Prose> lines(Scope scope) {
        Plan plan = scope.plan();
        Prose whose = Prose.of(
                "Verdict: {}. {}, {}, plan revision {}, hash {}.",
                plan.verdict().word(),
                scope.customer(),
                plan.siteName(),
                plan.revision().number(),
                plan.revision().hash().hex().substring(0, 12));
        return Stream.of(
                        Stream.of(whose, ApprovalLine.of(scope)),
                        Stream.ofNullable(scope.retirement()).map(notice -> Prose.of("{}", notice)),
                        plan.waivers().stream().map(Running::waiver))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Prose waiver(Waiver waiver) {
        return Prose.of("Waived: {}", waived(waiver));
    }

    static Prose waived(Waiver waiver) {
        return Prose.of(
                "{}, by {}, {}. Reason: {}",
                waiver.code(),
                waiver.memberName(),
                end(waiver),
                shortened(waiver.reason()));
    }

    static Prose end(Waiver waiver) {
        return waiver.untilOn() == null
                ? Prose.of("without an end")
                : Prose.of("until {}", waiver.untilOn().toString());
    }

    private static String shortened(String reason) {
        if (reason.codePointCount(0, reason.length()) <= LONGEST_REASON) {
            return reason;
        }
        return reason.substring(0, reason.offsetByCodePoints(0, LONGEST_REASON)) + "…";
    }
}
