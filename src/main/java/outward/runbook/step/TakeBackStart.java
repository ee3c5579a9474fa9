package outward.runbook.step;

import java.util.stream.Stream;
import outward.directaccess.Method;
import outward.runbook.Chapter;
import outward.runbook.Former;
import outward.runbook.Renumbered;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;
import outward.runbook.Treatment;

/** Where the two plans part: until here both are in force. */
final class TakeBackStart implements Chapter {
    @Override
    public Stream<Step> steps(Scope scope) {
        return Stream.ofNullable(scope.from()).map(from -> {
            StepDraft draft = new StepDraft("Stop here until the new plan is proven")
                    .key("prove-first")
                    .afterPolicy()
                    .where("the person who leads the change")
                    .who(People.DOMAIN_ADMINISTRATOR)
                    .tell(
                            "The steps from here to the next test take back what {} set and this plan does not hold."
                                    + " Until here both are in force, so that clients can be managed all the time. What was set by"
                                    + " hand is in no before-state file: then only your notes tell what was there before.",
                            scope.earlier());
            noClientLeft(scope, draft);
            oneFirst(scope, draft);
            return draft.expect("The tests above passed from every host that this plan sets up.")
                    .undo("Nothing to undo. Without proof leave the earlier settings, and back out the new ones.")
                    .source("Steps above")
                    .step();
        });
    }

    /** Hosts reach clients of the former deployment by what is taken back from here (safety Y21). */
    private static void noClientLeft(Scope scope, StepDraft draft) {
        if (Renumbered.from(scope) != null) {
            draft.tell(
                    "**Caution:** go on only when no client is left on the former deployment or address: hosts could not manage"
                            + " it any more.");
        }
    }

    /** Static routes of the earlier plan win over those that ISATAP brings, so the tests above took the old way. */
    private static void oneFirst(Scope scope, StepDraft draft) {
        if (scope.frame().uses(Method.ISATAP)
                && !Former.leaving(scope, Treatment.CONFIGURED).isEmpty()) {
            draft.tell(
                    "**Caution:** hosts still send by the routes of the earlier plan until these are taken back: the tests above"
                            + " prove the ISATAP way only as far as the server. Take one host back first, repeat the tests by name"
                            + " from it, and go on with the others only then.");
        }
        if (!Former.leaving(scope, Treatment.ISATAP).isEmpty()) {
            draft.tell(
                    "**Caution:** hosts still have their ISATAP address, and may send from it until the policy is taken away:"
                            + " SOURCE\\_CHOSEN of the reports tells. Take one host back first, repeat the tests by name from"
                            + " it, and go on with the others only then.");
        }
    }
}
