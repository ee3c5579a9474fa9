package outward.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import outward.answer.NotFound;
import outward.audit.AuditTrail;
import outward.audit.Subject;
import outward.plan.Life;
import outward.plan.LifeAct;
import outward.plan.LifeGate;
import outward.plan.PlanAct;
import outward.plan.PlanHead;
import outward.plan.RevisionState;

/** Ends what was begun and not finished when another revision begins, in the transaction of that act. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Overtaking {
    private final LifeStore store;
    private final AuditTrail audit;
    private final Instance<LifeGate> gates;

    Overtaking(LifeStore store, AuditTrail audit, Instance<LifeGate> gates) {
        this.store = store;
        this.audit = audit;
        this.gates = gates;
    }

    /** What follows from an act on a revision for the others of its site; the caller holds the site. */
    void follow(PlanHead head, int revision, PlanAct act) {
        if (act.act().begins()) {
            store.begun(head.site()).stream()
                    .filter(other -> other != revision)
                    .forEach(other -> end(head, other, revision, act));
        }
    }

    private void end(PlanHead head, int other, int revision, PlanAct by) {
        Life life = store.find(head.site(), other).orElseThrow(NotFound::new);
        String reason = "Revision " + revision + " was begun before this one was finished.";
        store.add(
                head.site(),
                other,
                new PlanAct(
                        life.acts().size() + 1,
                        LifeAct.OVERTAKE,
                        by.member(),
                        by.person(),
                        by.name(),
                        by.at(),
                        reason,
                        life.revision().hash()));
        audit.record(
                "plan." + LifeAct.OVERTAKE.word(),
                Subject.site(head.site(), head.customer()),
                Kept.of(life, life.state()),
                Kept.of(life, RevisionState.SUPERSEDED),
                reason);
        gates.forEach(gate -> gate.follow(head.site(), life, LifeAct.OVERTAKE));
    }
}
