package outward.lifecycle.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import outward.lifecycle.RenumberingAnswer;
import outward.lifecycle.RenumberingQuestion;
import outward.plan.Plan;
import outward.runbook.ClientMove;
import outward.runbook.ClientMoves;

/** What was answered last to the question that a plan asks. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AnsweredMoves implements ClientMoves {
    private final RenumberingStore store;

    AnsweredMoves(RenumberingStore store) {
        this.store = store;
    }

    @Override
    public Optional<ClientMove> of(Plan plan) {
        List<RenumberingAnswer> answers = RenumberingQuestion.of(plan.frame())
                .map(question -> store.answers(plan.site(), question))
                .orElse(List.of());
        return answers.isEmpty()
                ? Optional.empty()
                : Optional.of(answers.get(answers.size() - 1).move());
    }
}
