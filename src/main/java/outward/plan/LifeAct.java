package outward.plan;

import java.util.Arrays;
import java.util.Locale;

/** What is done with a plan revision: from which states, and where it leads. */
public enum LifeAct {
    ASK(RevisionState.AWAITING_APPROVAL),
    APPROVE(RevisionState.APPROVED),
    /** Sending back what awaits approval, with a reason. */
    DECLINE(RevisionState.DRAFT),
    /** Giving up what is not carried out yet, with a reason. */
    DISCARD(RevisionState.DISCARDED),
    BEGIN(RevisionState.BEING_APPLIED),
    APPLY(RevisionState.APPLIED),
    /** Going back to a design that was carried out before something else was, with a reason. */
    RETURN(RevisionState.BEING_APPLIED),
    VERIFY(RevisionState.VERIFIED),
    /** Another revision was begun before this one was finished: nobody's button, it comes with the other's beginning. */
    OVERTAKE(RevisionState.SUPERSEDED);

    private final RevisionState leadsTo;

    LifeAct(RevisionState leadsTo) {
        this.leadsTo = leadsTo;
    }

    /** The state after it. */
    public RevisionState leadsTo() {
        return leadsTo;
    }

    /** Whether it may be done in that state. */
    public boolean isFrom(RevisionState state) {
        return switch (this) {
            case ASK -> state == RevisionState.DRAFT;
            case APPROVE, DECLINE -> state == RevisionState.AWAITING_APPROVAL;
            case DISCARD -> state.isSupersedable();
            case BEGIN -> state == RevisionState.APPROVED;
            case APPLY, OVERTAKE -> state == RevisionState.BEING_APPLIED;
            case VERIFY -> state == RevisionState.APPLIED;
            case RETURN -> state == RevisionState.APPLIED || state == RevisionState.VERIFIED;
        };
    }

    /** Whether it must say why. */
    public boolean needsReason() {
        return this == DECLINE || this == DISCARD || this == RETURN;
    }

    /** Whether scripts of the plan must be free to be handed over. */
    public boolean needsScripts() {
        return this == ASK || this == APPROVE || begins();
    }

    /** Whether carrying out begins with it. */
    public boolean begins() {
        return this == BEGIN || this == RETURN;
    }

    /** Whether it is an approver's. */
    public boolean isApprovers() {
        return this == APPROVE || this == DECLINE;
    }

    /** The word used in the database, the API and the audit trail. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The act with that word, as the database gives it. */
    public static LifeAct of(String word) {
        return Arrays.stream(values())
                .filter(act -> act.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
