package outward.ledger.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.Refusal;
import outward.ledger.Outcome;
import outward.ledger.Sheet;
import outward.plan.Life;
import outward.plan.SiteOverview;

/**
 * The steps of a revision as their page shows them.
 *
 * @param sheet null where nothing was begun
 * @param recordable whether this reader may record something now
 */
public record StepsPage(
        SiteOverview site, Life life, @Nullable Sheet sheet, boolean recordable, Entered entered) {
    /** What the page shows again when nothing was recorded. */
    public record Entered(
            @Nullable SentOutcome outcome,
            @Nullable SentReach reach,
            FieldErrors errors,
            @Nullable Refusal refusal) {
        static final Entered NOTHING = new Entered(null, null, new FieldErrors(), null);

        Entered refused(Refusal by) {
            return new Entered(outcome, reach, errors, by);
        }

        /** Whether that step was ticked. */
        public boolean ticks(int task) {
            return outcome != null && outcome.ticked().contains(task);
        }

        /** What was entered for the steps, empty at first. */
        public SentOutcome steps() {
            return outcome == null ? new SentOutcome() : outcome;
        }

        /** What was entered of the policy, empty at first. */
        public SentReach policy() {
            return reach == null ? new SentReach() : reach;
        }
    }

    /** One outcome in the form. */
    public record Choice(String value, String label) {}

    /** The outcomes to choose from. */
    public List<Choice> choices() {
        return Stream.of(Outcome.DONE, Outcome.FAILED, Outcome.SKIPPED, Outcome.PENDING)
                .map(o -> new Choice(o.word(), o.label()))
                .toList();
    }

    int number() {
        return life.revision().number();
    }

    /** Of this page. */
    public String path() {
        return "/sites/" + site.id() + "/revisions/" + number() + "/applications";
    }

    StepsPage again(Entered what) {
        return new StepsPage(site, life, sheet, recordable, what);
    }
}
