package outward.ledger.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import outward.answer.NotFound;
import outward.answer.Refusal;
import outward.ledger.Baseline;
import outward.ledger.Baselines;
import outward.ledger.Composition;
import outward.ledger.Recorded;
import outward.ledger.Round;
import outward.ledger.Task;
import outward.ledger.TaskList;
import outward.plan.Life;
import outward.plan.LifeAct;
import outward.plan.LifeGate;
import outward.plan.Plan;
import outward.plan.Plans;
import outward.runbook.ClientMoves;
import outward.runbook.Scope;
import outward.runbook.step.StepBook;

/** What is in force at sites, and what that has to say in the lives of plan revisions. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BaselineStore implements Baselines, LifeGate {
    private final SheetStore sheets;
    private final ProgressStore progress;
    private final Plans plans;
    private final ClientMoves moves;
    private final Clock clock;

    BaselineStore(SheetStore sheets, ProgressStore progress, Plans plans, ClientMoves moves, Clock clock) {
        this.sheets = sheets;
        this.progress = progress;
        this.plans = plans;
        this.moves = moves;
        this.clock = clock;
    }

    @Override
    public Baseline of(UUID site) {
        return Baseline.of(sheets.all(site));
    }

    @Override
    public boolean isBegun(UUID site) {
        return !of(site).isEmpty();
    }

    @Override
    public Optional<Refusal> refusal(UUID site) {
        return Composition.refusal(of(site), revision -> plan(site, revision));
    }

    @Override
    public Recorded recorded(Plan target) {
        return Composition.of(of(target.site()), revision -> plan(target.site(), revision), target);
    }

    private Plan plan(UUID site, int revision) {
        return plans.find(site, revision).orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Refusal> refusal(UUID site, Life life, LifeAct act) {
        int revision = life.revision().number();
        return switch (act) {
            case BEGIN -> refusal(site);
            case RETURN -> isNewest(site, revision) ? Optional.of(already(revision)) : refusal(site);
            case APPLY ->
                sheets.find(site, revision)
                        .map(sheet -> sheet.refusal(List.of()).or(sheet::open))
                        .orElse(Optional.of(never(revision)));
            case ASK, APPROVE, DECLINE, DISCARD, VERIFY, OVERTAKE -> Optional.empty();
        };
    }

    private boolean isNewest(UUID site, int revision) {
        List<Round> rounds = sheets.rounds(site);
        return !rounds.isEmpty() && rounds.get(rounds.size() - 1).revision() == revision;
    }

    private static Refusal already(int revision) {
        return new Refusal(
                "NOTHING_SINCE",
                "Nothing else was begun since revision " + revision
                        + " was applied, so there is nothing to go back from.");
    }

    private static Refusal never(int revision) {
        return new Refusal(
                "STEPS_OPEN", "No steps are kept of revision " + revision + ": it was begun before they were.");
    }

    @Override
    public void follow(UUID site, Life life, LifeAct act) {
        if (act.begins()) {
            begin(site, plan(site, life.revision().number()));
        }
    }

    /** The steps are kept as they are now: those of the difference to what is in force when the round begins. */
    private void begin(UUID site, Plan plan) {
        Scope scope =
                recorded(plan).before(Scope.of("", plan).moving(moves.of(plan).orElse(null)));
        Round round = new Round(
                sheets.rounds(site).size() + 1,
                plan.revision().number(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        List<Task> tasks = TaskList.of(StepBook.runbook(scope));
        sheets.add(site, round, tasks);
        progress.begin(site, round, tasks.size());
    }
}
