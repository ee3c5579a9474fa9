package outward.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.Refusal;
import outward.ledger.Sheet;
import outward.plan.ChangeSet;
import outward.plan.Life;
import outward.plan.LifeAct;
import outward.plan.SiteOverview;

/**
 * A plan revision as its page shows it.
 *
 * @param changes against the revision before
 * @param sheet its steps with what is recorded of them; null while nothing was begun
 * @param offered what the reader may do with it now
 * @param own whether the reader asked for the approval that it awaits, and so may not give it
 * @param held whether a reader who may ask cannot, because the plan's scripts are held back
 * @param notBack why it is not gone back to this revision now; null where it may be, or where that is no question
 * @param approvers names of those who could approve it, told to whoever asked
 */
public record RevisionPage(
        SiteOverview site,
        Life life,
        ChangeSet changes,
        @Nullable Sheet sheet,
        List<LifeAct> offered,
        boolean own,
        boolean held,
        @Nullable Refusal notBack,
        List<String> approvers,
        Entered entered) {
    /** What the page shows again when it was refused. */
    public record Entered(
            String reason, FieldErrors errors, @Nullable Refusal refusal) {
        static Entered nothing() {
            return new Entered("", new FieldErrors(), null);
        }
    }

    /** Whether that is offered, by its word. */
    public boolean offers(String word) {
        return offered.contains(LifeAct.of(word));
    }

    /** Where the buttons of the foot lead if none says otherwise. */
    public String path() {
        return "/sites/" + site.id() + "/revisions/" + life.revision().number();
    }
}
