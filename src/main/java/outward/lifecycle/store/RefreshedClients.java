package outward.lifecycle.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.answer.Refusal;
import outward.ledger.AnsweredReach;
import outward.ledger.Ledger;
import outward.ledger.PolicyReach;
import outward.ledger.Progress;
import outward.ledger.Sheet;
import outward.ledger.StepLists;
import outward.ledger.Tally;
import outward.lifecycle.ClientCount;
import outward.lifecycle.RenumberingAnswer;
import outward.lifecycle.RenumberingQuestion;
import outward.plan.Plans;

/**
 * How many clients are recorded as refreshed for a revision: by the answer to its question, or by how far the policy has come
 * with its steps, whichever was recorded later. The steps stay open to that when the site is planned with something else.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RefreshedClients implements AnsweredReach {
    private final RenumberingStore store;
    private final StepLists steps;
    private final Plans plans;
    private final Ledger ledger;

    RefreshedClients(RenumberingStore store, StepLists steps, Plans plans, Ledger ledger) {
        this.store = store;
        this.steps = steps;
        this.plans = plans;
        this.ledger = ledger;
    }

    /** The count; empty where the question has no answer, or another way was chosen. */
    Optional<ClientCount> of(UUID site, int revision, RenumberingQuestion question) {
        return last(site, question)
                .filter(answer -> answer.refreshed() != null)
                .map(answer -> later(answer, steps.head(site, revision).orElse(null)));
    }

    /** Why the revision is not called applied; empty where every client has come along, or none has to. */
    Optional<Refusal> left(UUID site, int revision, RenumberingQuestion question) {
        RenumberingAnswer answer = last(site, question).orElse(null);
        if (answer != null && answer.second() != null) {
            PolicyReach reach = steps.head(site, revision).map(Sheet::policy).orElse(null);
            return reach != null && reach.isAll() ? Optional.empty() : Optional.of(unmoved(reach));
        }
        return of(site, revision, question).filter(count -> !count.isAll()).map(RefreshedClients::unrefreshed);
    }

    private static Refusal unmoved(@Nullable PolicyReach reach) {
        String known = reach == null
                ? "Nothing is recorded of the clients that are moved to the second deployment."
                : reach.reached() + " of " + reach.clients()
                        + " clients are recorded as moved to the second deployment. The others are on the former one.";
        return new Refusal(
                "CLIENTS_LEFT",
                known + " Record with the steps of this revision how far the policy has come: it is applied when it has"
                        + " reached every client.");
    }

    private static Refusal unrefreshed(ClientCount refreshed) {
        return new Refusal(
                "CLIENTS_LEFT",
                refreshed.done() + " of " + refreshed.clients()
                        + " clients are recorded as refreshed. The others hold the former policy and are cut off outside: refresh"
                        + " them on the LAN or by VPN, and record with the steps of this revision how far the policy has come.");
    }

    private Optional<RenumberingAnswer> last(UUID site, RenumberingQuestion question) {
        return store.answers(site, question).stream().reduce((earlier, later) -> later);
    }

    /** What is known of the clients of a plan that is begun. */
    @Override
    public Optional<Tally> of(UUID site, int revision) {
        return plans.find(site, revision)
                .flatMap(plan -> RenumberingQuestion.of(plan.frame()))
                .flatMap(question -> of(site, revision, question))
                .map(ClientCount::tally);
    }

    /** Why this is no answer after those before; empty where no client vanishes from them. */
    Optional<Refusal> forgotten(UUID site, RenumberingQuestion question, ClientCount count) {
        return store.answers(site, question).stream()
                .filter(answer -> answer.refreshed() != null)
                .reduce((earlier, later) -> later)
                .map(answer -> later(answer, begun(site, question)))
                .flatMap(before -> count.tally().refusalAfter(before.tally()));
    }

    /** The newest round of the newest revision that asks this; null where none was begun. */
    private @Nullable Sheet begun(UUID site, RenumberingQuestion question) {
        return ledger.progress(site)
                .map(Progress::revision)
                .filter(revision -> plans.find(site, revision)
                        .flatMap(plan -> RenumberingQuestion.of(plan.frame()))
                        .filter(question::equals)
                        .isPresent())
                .flatMap(revision -> steps.head(site, revision))
                .orElse(null);
    }

    private static @Nullable ClientCount later(RenumberingAnswer answer, @Nullable Sheet sheet) {
        PolicyReach reach = sheet == null ? null : sheet.policy();
        return reach == null || !reach.at().isAfter(answer.said().at())
                ? answer.refreshed()
                : new ClientCount(reach.reached(), reach.clients(), reach.missing());
    }
}
