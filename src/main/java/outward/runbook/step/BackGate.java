package outward.runbook.step;

import java.util.stream.Stream;
import outward.design.ClientBasis;
import outward.runbook.Chapter;
import outward.runbook.ClientMove;
import outward.runbook.Prose;
import outward.runbook.Renumbered;
import outward.runbook.Scope;
import outward.runbook.Step;
import outward.runbook.StepDraft;

/** What the way back of a renumbering takes away, clients stand on: it waits until the last of them has come back. */
record BackGate(Chapter taking) implements Chapter {
    static final String RECORD =
            "Record: policy reached ______ of ______ clients, with the names of the others: ______.";

    private static final Prose WAIT =
            Prose.of("**Wait** until not one client is left that holds the policy of this plan: hosts reach it by"
                    + " what this step takes away.");

    @Override
    public Stream<Step> steps(Scope scope) {
        Stream<Step> steps = taking.steps(scope);
        return isFor(scope) ? steps.map(step -> step.afterEveryClient().after(WAIT)) : steps;
    }

    /** Whether clients hold a policy of this plan that the way back has to take from them first. */
    static boolean isFor(Scope scope) {
        return Renumbered.from(scope) != null && !(scope.move() instanceof ClientMove.PublicName);
    }

    /** The last step before anything is taken away. */
    static Step step(ClientBasis former, String gone) {
        return new StepDraft("Renumbering back: stop here until every client stands on the former again")
                .key("renumber-gate-back")
                .afterEveryClient()
                .where("the person who leads the change")
                .who(People.DOMAIN_ADMINISTRATOR)
                .tell(
                        "Until here clients find what they need, whichever policy they hold. The steps from here take away what"
                                + " this plan set, and a client that still holds its policy could not be managed any more. No reason"
                                + " opens this gate, only the last client.")
                .tell(RECORD)
                .expect("The policy made with {} has reached every client. {}", former, gone)
                .undo("Nothing to undo. Without every client stop here: both stay in place.")
                .source("Steps above")
                .step();
    }
}
