package outward.plan;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.answer.Refusal;

/**
 * The life of a plan revision. That one which was never begun is superseded is written nowhere: it follows from the
 * revision that came next. One that was begun is superseded by an act, when another is begun before it is finished.
 *
 * @param next the revision that came after it; null for the newest
 * @param acts in their order
 */
public record Life(PlanRevision revision, @Nullable PlanRevision next, List<PlanAct> acts) {
    public Life {
        acts = List.copyOf(acts);
    }

    /** Where it stands. */
    public RevisionState state() {
        RevisionState own = acts.isEmpty()
                ? RevisionState.DRAFT
                : acts.get(acts.size() - 1).act().leadsTo();
        return next != null && own.isSupersedable() ? RevisionState.SUPERSEDED : own;
    }

    /** Whether another revision was begun before this one was finished. */
    public boolean isOvertaken() {
        return overtaking().isPresent();
    }

    private Optional<PlanAct> overtaking() {
        return acts.isEmpty()
                ? Optional.empty()
                : Optional.of(acts.get(acts.size() - 1)).filter(act -> act.act() == LifeAct.OVERTAKE);
    }

    /**
     * Whether this may be done in the state that it is in. What was overtaken may be asked for again while it is the newest
     * design, and gone back to where it was applied once.
     */
    private boolean isOpenTo(LifeAct act) {
        if (!isOvertaken()) {
            return act.isFrom(state());
        }
        return act == LifeAct.ASK
                ? next == null
                : act == LifeAct.RETURN && last(LifeAct.APPLY).isPresent();
    }

    /** The approval in force, if any. */
    public Optional<PlanAct> approval() {
        return switch (state()) {
            case APPROVED, BEING_APPLIED, APPLIED, VERIFIED -> last(LifeAct.APPROVE);
            default -> Optional.empty();
        };
    }

    /** Who asked for approval last. */
    public Optional<PlanAct> asked() {
        return last(LifeAct.ASK);
    }

    private Optional<PlanAct> last(LifeAct act) {
        return acts.stream().filter(done -> done.act() == act).reduce((earlier, later) -> later);
    }

    /**
     * Why this person may not do this now; empty where they may.
     *
     * @param scripts whether the plan's scripts may be handed over: nothing refused, nothing open to confirm
     */
    public Optional<Refusal> refusal(Intended intended, UUID person, boolean scripts) {
        LifeAct act = intended.act();
        if (!intended.hash().equals(revision.hash())) {
            return Optional.of(otherPlan(intended.hash()));
        }
        if (!isOpenTo(act)) {
            return Optional.of(state() == RevisionState.SUPERSEDED ? superseded() : wrongState());
        }
        if (act == LifeAct.APPROVE
                && asked().filter(ask -> ask.person().equals(person)).isPresent()) {
            return Optional.of(new Refusal(
                    "OWN_REQUEST", "You asked for this approval yourself. Somebody else must approve the plan."));
        }
        return act.needsScripts() && !scripts ? Optional.of(notPlannable()) : Optional.empty();
    }

    private Refusal otherPlan(PlanHash seen) {
        return new Refusal(
                "OTHER_PLAN",
                "You saw the plan with hash " + seen.hex() + ". Revision " + revision.number() + " has the hash "
                        + revision.hash().hex() + ".");
    }

    private Refusal superseded() {
        Optional<PlanAct> overtaking = overtaking();
        if (overtaking.isPresent()) {
            return new Refusal(
                    "SUPERSEDED",
                    "Revision " + revision.number() + " was superseded on "
                            + overtaking.get().at().truncatedTo(ChronoUnit.SECONDS) + " by "
                            + overtaking.get().name() + ": " + overtaking.get().reason());
        }
        PlanRevision newer = Objects.requireNonNull(next);
        return new Refusal(
                "SUPERSEDED",
                "Revision " + revision.number() + " was superseded by revision " + newer.number() + " of "
                        + newer.createdBy() + ", " + newer.createdAt().truncatedTo(ChronoUnit.SECONDS) + ": "
                        + newer.reason());
    }

    private Refusal wrongState() {
        String since = acts.isEmpty()
                ? ""
                : ", by " + acts.get(acts.size() - 1).name() + " on "
                        + acts.get(acts.size() - 1).at().truncatedTo(ChronoUnit.SECONDS);
        return new Refusal(
                "WRONG_STATE",
                "Revision " + revision.number() + " is in the state \"" + state().label() + "\"" + since
                        + ". That cannot be done with it now.");
    }

    private static Refusal notPlannable() {
        return new Refusal(
                "NOT_PLANNABLE",
                "Something in this plan is refused or still to be confirmed; the findings say what. Until then its"
                        + " scripts are not handed over, and nobody is asked to approve it.");
    }
}
