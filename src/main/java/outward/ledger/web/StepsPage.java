package outward.ledger.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.Refusal;
import outward.ledger.Outcome;
import outward.ledger.Sheet;
import outward.ledger.StepFilter;
import outward.ledger.StepTotals;
import outward.ledger.Tick;
import outward.plan.Life;
import outward.plan.SiteOverview;

/**
 * Steps of a revision as their page shows them.
 *
 * @param sheet the round without its steps; null where nothing was begun
 * @param ticks the steps on this page
 * @param recordable whether this reader may record something now
 */
public record StepsPage(
        SiteOverview site,
        Life life,
        @Nullable Sheet sheet,
        StepTotals totals,
        StepsPager pager,
        List<Tick> ticks,
        boolean recordable,
        Entered entered) {
    /**
     * What the page shows again when nothing was recorded.
     *
     * @param preview how many steps would be recorded at once and are to be agreed to; 0 = nothing is asked
     */
    public record Entered(
            @Nullable SentOutcome outcome,
            @Nullable SentReach reach,
            FieldErrors errors,
            @Nullable Refusal refusal,
            long preview) {
        static final Entered NOTHING = new Entered(null, null, new FieldErrors(), null, 0);

        Entered refused(Refusal by) {
            return new Entered(outcome, reach, errors, by, 0);
        }

        Entered previewing(long steps) {
            return new Entered(outcome, reach, errors, null, steps);
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

    /** The outcomes to filter by, with how many steps stand there. */
    public List<Choice> states() {
        return Stream.concat(
                        Stream.of(new Choice("", "Any state")),
                        Stream.of(Outcome.values())
                                .map(o -> new Choice(o.word(), o.label() + " (" + totals.count(o) + ")")))
                .toList();
    }

    /** The kinds of steps to filter by. */
    public List<Choice> kinds() {
        return Stream.concat(
                        Stream.of(new Choice("", "Any step")),
                        totals.kinds().entrySet().stream().map(e -> new Choice(e.getKey(), e.getValue())))
                .toList();
    }

    /** The kind of step that is shown, by its title. */
    public String kind() {
        return totals.kinds().getOrDefault(filter().step(), filter().step());
    }

    /** Which steps are shown. */
    public StepFilter filter() {
        return pager.filter();
    }

    /** The round, what was recorded last in it and how many steps are meant: who agrees agrees to that. */
    public String seen() {
        int round = sheet == null ? 0 : sheet.round().number();
        return round + "." + totals.last() + "." + totals.matching();
    }

    int number() {
        return life.revision().number();
    }

    /** Of this page. */
    public String path() {
        return "/sites/" + site.id() + "/revisions/" + number() + "/applications";
    }

    StepsPage again(Entered what) {
        return new StepsPage(site, life, sheet, totals, pager, ticks, recordable, what);
    }
}
