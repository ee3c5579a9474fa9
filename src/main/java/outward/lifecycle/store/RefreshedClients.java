package outward.lifecycle.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.ledger.PolicyReach;
import outward.ledger.Sheet;
import outward.ledger.StepLists;
import outward.lifecycle.ClientCount;
import outward.lifecycle.RenumberingAnswer;
import outward.lifecycle.RenumberingQuestion;

/**
 * How many clients are recorded as refreshed for a revision: by the answer to its question, or by how far the policy has come
 * with its steps, whichever was recorded later. The steps stay open to that when the site is planned with something else.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RefreshedClients {
    private final RenumberingStore store;
    private final StepLists steps;

    RefreshedClients(RenumberingStore store, StepLists steps) {
        this.store = store;
        this.steps = steps;
    }

    /** The count; empty where the question has no answer, or another way was chosen. */
    Optional<ClientCount> of(UUID site, int revision, RenumberingQuestion question) {
        return store.answers(site, question).stream()
                .reduce((earlier, later) -> later)
                .filter(answer -> answer.refreshed() != null)
                .map(answer -> later(answer, steps.head(site, revision).orElse(null)));
    }

    private static @Nullable ClientCount later(RenumberingAnswer answer, @Nullable Sheet sheet) {
        PolicyReach reach = sheet == null ? null : sheet.policy();
        return reach == null || !reach.at().isAfter(answer.said().at())
                ? answer.refreshed()
                : new ClientCount(reach.reached(), reach.clients(), reach.missing());
    }
}
