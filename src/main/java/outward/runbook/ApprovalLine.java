package outward.runbook;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import outward.plan.Life;
import outward.plan.PlanAct;
import outward.plan.RevisionState;

/** Whether the plan is approved, as documents and scripts say it; it may be approved after they were made. */
public final class ApprovalLine {
    private ApprovalLine() {}

    /** By whom, when, and of which plan; or why not. */
    public static Prose of(Scope scope) {
        @Nullable Life life = scope.life();
        @Nullable PlanAct approval = life == null ? null : life.approval().orElse(null);
        return approval == null
                ? new Prose(notApproved(life))
                : Prose.of(
                        "Approved by {} on {}, plan hash {}.",
                        approval.name(),
                        moment(approval.at()),
                        approval.hash().hex());
    }

    /** The same without the plan's hash, for where that stands already. */
    public static Prose brief(Scope scope) {
        @Nullable Life life = scope.life();
        @Nullable PlanAct approval = life == null ? null : life.approval().orElse(null);
        return approval == null
                ? new Prose(notApproved(life))
                : Prose.of("Approved by {} on {}.", approval.name(), moment(approval.at()));
    }

    /** The same in ASCII and without names. */
    public static String plain(Scope scope) {
        @Nullable Life life = scope.life();
        @Nullable PlanAct approval = life == null ? null : life.approval().orElse(null);
        return approval == null ? notApproved(life) : "Approved on " + moment(approval.at()) + ".";
    }

    private static String moment(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String notApproved(@Nullable Life life) {
        if (life == null) {
            return "Not approved.";
        }
        if (life.isOvertaken()) {
            return "Not approved any more: another revision was begun before this one was finished.";
        }
        return life.state() == RevisionState.SUPERSEDED && life.next() != null
                ? "Not approved: superseded by revision " + life.next().number() + "."
                : "Not approved: " + life.state().word().replace('-', ' ') + ".";
    }
}
