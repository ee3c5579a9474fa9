package outward.runbook.step;

import outward.runbook.Step;
import outward.runbook.StepDraft;

/** Where the way back of a renumbering begins depends on how far its work went. */
final class BackStart {
    private BackStart() {}

    /** With the first of the places where it may stand; the others are told after it. */
    static StepDraft draft(String first) {
        return new StepDraft("Renumbering back: find out how far the work went")
                .key("renumber-where-back")
                .where("the person who leads the change; the steps that are recorded as done")
                .who(People.DOMAIN_ADMINISTRATOR)
                .tell(
                        "The way back is the mirror of the work: what clients stood on comes first, then the server and each"
                                + " client, and only then goes what this plan set. Up to the gate nothing of this plan is touched, so"
                                + " that no client is left without either. Begin where the work ended:")
                .tell(first);
    }

    static Step step(StepDraft draft) {
        return draft.tell(
                        "Where the revision is recorded as applied and nothing presses, rather change the site to its former"
                                + " values: that is a renumbering of its own, whose steps and counts are recorded.")
                .expect("Everybody knows which of these is true.")
                .undo("Nothing to undo: the step reads only.")
                .source("Steps of the work")
                .step();
    }
}
