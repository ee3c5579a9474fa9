package outward.lifecycle.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import outward.answer.NotFound;
import outward.design.ClientBasis;
import outward.design.Frame;
import outward.ledger.Baselines;
import outward.ledger.Ledger;
import outward.ledger.Progress;
import outward.lifecycle.RenumberingQuestion;
import outward.plan.ClientsHold;
import outward.plan.Plans;

/** What clients may hold, from what is recorded as carried out and how many of them were counted as refreshed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RecordedClients implements ClientsHold {
    private final RefreshedClients refreshed;
    private final Baselines baselines;
    private final Ledger ledger;
    private final Plans plans;

    RecordedClients(RefreshedClients refreshed, Baselines baselines, Ledger ledger, Plans plans) {
        this.refreshed = refreshed;
        this.baselines = baselines;
        this.ledger = ledger;
        this.plans = plans;
    }

    @Override
    public Optional<List<ClientBasis>> of(UUID site, ClientBasis former) {
        return ledger.progress(site).map(newest -> held(site, newest, former));
    }

    /** Those that were carried out come behind, for a plan that goes back to what clients held first. */
    private List<ClientBasis> held(UUID site, Progress newest, ClientBasis former) {
        int applied = baselines.of(site).site().frame();
        boolean moved = applied != 0 && !leavesClients(site, applied);
        return Stream.of(
                        moved ? Stream.<ClientBasis>empty() : Stream.of(former),
                        applied == 0 ? Stream.<ClientBasis>empty() : Stream.of(basis(site, applied)),
                        isRecorded(site, newest)
                                ? Stream.of(basis(site, newest.revision()))
                                : Stream.<ClientBasis>empty())
                .flatMap(bases -> bases)
                .toList();
    }

    /** Whether clients of a revision that is carried out still hold what came before it. */
    private boolean leavesClients(UUID site, int revision) {
        return RenumberingQuestion.of(frame(site, revision))
                .flatMap(question -> refreshed.left(site, revision, question))
                .isPresent();
    }

    private boolean isRecorded(UUID site, Progress newest) {
        return ledger.find(site, newest.revision()).stream()
                .flatMap(sheet -> sheet.ticks().stream())
                .anyMatch(tick -> tick.last() != null);
    }

    private ClientBasis basis(UUID site, int revision) {
        return frame(site, revision).clientBasis();
    }

    private Frame frame(UUID site, int revision) {
        return plans.find(site, revision).orElseThrow(NotFound::new).frame();
    }
}
