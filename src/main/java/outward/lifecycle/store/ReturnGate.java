package outward.lifecycle.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import outward.answer.NotFound;
import outward.answer.Refusal;
import outward.design.ClientBasis;
import outward.ledger.Baselines;
import outward.ledger.Ledger;
import outward.lifecycle.RenumberingAnswer;
import outward.lifecycle.RenumberingQuestion;
import outward.lifecycle.RenumberingWay;
import outward.plan.Life;
import outward.plan.LifeAct;
import outward.plan.LifeGate;
import outward.plan.Plans;

/** Going back across a renumbering is another renumbering: its questions are asked of a plan of its own (safety Y21). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReturnGate implements LifeGate {
    private final RenumberingStore store;
    private final Baselines baselines;
    private final Ledger ledger;
    private final Plans plans;

    ReturnGate(RenumberingStore store, Baselines baselines, Ledger ledger, Plans plans) {
        this.store = store;
        this.baselines = baselines;
        this.ledger = ledger;
        this.plans = plans;
    }

    @Override
    public Optional<Refusal> refusal(UUID site, Life life, LifeAct act) {
        if (act != LifeAct.RETURN) {
            return Optional.empty();
        }
        int target = life.revision().number();
        ClientBasis wanted = basis(site, target);
        return inForce(site)
                .filter(revision -> revision != target)
                .distinct()
                .flatMap(revision -> RenumberingQuestion.between(basis(site, revision), wanted).stream())
                .filter(question -> !isPublicDnsOnly(site, question))
                .findFirst()
                .map(question -> question.refusalOfReturn(target));
    }

    /** Also the newest round counts once something is recorded of it: clients may know it already. */
    private Stream<Integer> inForce(UUID site) {
        Stream<Integer> newest = ledger
                .progress(site)
                .flatMap(progress -> ledger.find(site, progress.revision()))
                .filter(sheet -> sheet.ticks().stream().anyMatch(tick -> tick.last() != null))
                .map(sheet -> sheet.round().revision())
                .stream();
        return Stream.concat(newest, baselines.of(site).revisions().stream());
    }

    private ClientBasis basis(UUID site, int revision) {
        return plans.find(site, revision).orElseThrow(NotFound::new).frame().clientBasis();
    }

    /** Behind NAT, where it was answered for the way here that clients connect to a name. */
    private boolean isPublicDnsOnly(UUID site, RenumberingQuestion question) {
        List<RenumberingAnswer> answers = store.answers(site, question.reversed());
        return question.behindNat()
                && !answers.isEmpty()
                && answers.get(answers.size() - 1).way() == RenumberingWay.DNS_ONLY;
    }
}
