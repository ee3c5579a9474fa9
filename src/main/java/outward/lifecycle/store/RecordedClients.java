package outward.lifecycle.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import outward.answer.NotFound;
import outward.design.ClientBasis;
import outward.ledger.Baselines;
import outward.ledger.Ledger;
import outward.ledger.Progress;
import outward.lifecycle.RenumberingAnswer;
import outward.lifecycle.RenumberingQuestion;
import outward.plan.ClientsHold;
import outward.plan.Plans;

/** What clients may hold, from what is recorded as carried out and how many of them were counted as refreshed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RecordedClients implements ClientsHold {
    private final RenumberingStore store;
    private final Baselines baselines;
    private final Ledger ledger;
    private final Plans plans;

    RecordedClients(RenumberingStore store, Baselines baselines, Ledger ledger, Plans plans) {
        this.store = store;
        this.baselines = baselines;
        this.ledger = ledger;
        this.plans = plans;
    }

    @Override
    public Optional<List<ClientBasis>> of(UUID site, ClientBasis former, ClientBasis planned) {
        return ledger.progress(site).map(newest -> held(site, newest, former, planned));
    }

    /** Those that were carried out come behind, for a plan that goes back to what clients held first. */
    private List<ClientBasis> held(UUID site, Progress newest, ClientBasis former, ClientBasis planned) {
        Optional<ClientBasis> whole = Optional.of(baselines.of(site).site().frame())
                .filter(revision -> revision != 0)
                .map(revision -> basis(site, revision));
        boolean moved = whole.filter(planned::equals).isPresent() && !leavesClients(site, former, planned);
        Stream<ClientBasis> begun =
                isRecorded(site, newest) ? Stream.of(basis(site, newest.revision())) : Stream.empty();
        return Stream.of(Stream.of(moved ? planned : former), whole.stream(), begun)
                .flatMap(bases -> bases)
                .toList();
    }

    private boolean leavesClients(UUID site, ClientBasis former, ClientBasis planned) {
        return store.answers(site, new RenumberingQuestion(former, planned)).stream()
                .reduce((earlier, later) -> later)
                .filter(RenumberingAnswer::leavesClients)
                .isPresent();
    }

    private boolean isRecorded(UUID site, Progress newest) {
        return ledger.find(site, newest.revision()).stream()
                .flatMap(sheet -> sheet.ticks().stream())
                .anyMatch(tick -> tick.last() != null);
    }

    private ClientBasis basis(UUID site, int revision) {
        return plans.find(site, revision).orElseThrow(NotFound::new).frame().clientBasis();
    }
}
