package outward.proof.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import outward.answer.Refusal;
import outward.plan.Life;
import outward.plan.LifeAct;
import outward.plan.LifeGate;
import outward.proof.Proofs;
import outward.proof.Verification;

/** Lets nobody call a revision verified before it is proven. */
@ApplicationScoped
class VerificationGate implements LifeGate {
    private final Proofs proofs;
    private final SiteProofs kept;

    VerificationGate(Proofs proofs, SiteProofs kept) {
        this.proofs = proofs;
        this.kept = kept;
    }

    @Override
    public Optional<Refusal> refusal(UUID site, Life life, LifeAct act) {
        return act == LifeAct.VERIFY
                ? Verification.refusal(proofs.ofRevision(site, life.revision().number()))
                : Optional.empty();
    }

    /** What was begun or applied changes what hosts are recorded to hold. */
    @Override
    public void follow(UUID site, Life life, LifeAct act) {
        if (act.begins() || act == LifeAct.APPLY) {
            kept.evidenced(site);
        }
    }
}
