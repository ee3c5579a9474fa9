package outward.ledger.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.answer.Refusal;
import outward.audit.AuditTrail;
import outward.audit.Subject;
import outward.ledger.AnsweredReach;
import outward.ledger.Application;
import outward.ledger.Entry;
import outward.ledger.EvidenceFile;
import outward.ledger.Ledger;
import outward.ledger.PolicyReach;
import outward.ledger.Progress;
import outward.ledger.Round;
import outward.ledger.Sheet;
import outward.plan.Life;
import outward.plan.Lives;
import outward.plan.PlanFollower;
import outward.plan.PlanHead;
import outward.plan.Plans;
import outward.plan.RevisionState;
import outward.tenant.CurrentMember;

/** The ledger in PostgreSQL; whoever records queues behind the site's editors and its other recorders. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LedgerStore implements Ledger {
    private final SheetStore sheets;
    private final RecordStore records;
    private final RecordWriter writer;
    private final ProgressStore progress;
    private final Plans plans;
    private final Lives lives;
    private final AnsweredReach answered;
    private final Instance<PlanFollower> followers;
    private final AuditTrail audit;
    private final CurrentMember member;

    LedgerStore(
            SheetStore sheets,
            RecordStore records,
            RecordWriter writer,
            ProgressStore progress,
            Plans plans,
            Lives lives,
            AnsweredReach answered,
            Instance<PlanFollower> followers,
            AuditTrail audit,
            CurrentMember member) {
        this.sheets = sheets;
        this.records = records;
        this.writer = writer;
        this.progress = progress;
        this.plans = plans;
        this.lives = lives;
        this.answered = answered;
        this.followers = followers;
        this.audit = audit;
        this.member = member;
    }

    /** One recorded outcome as the audit trail keeps it. */
    private record Kept(int revision, int round, int number, String name, String outcome) {}

    @Override
    public Optional<Sheet> find(UUID site, int revision) {
        return sheets.find(site, revision);
    }

    @Override
    public Optional<Progress> progress(UUID site) {
        return progress.of(site);
    }

    @Override
    public List<Application> applications(UUID site, Round round) {
        return records.applications(site, round);
    }

    @Override
    public Optional<EvidenceFile> file(UUID site, Round round, int application) {
        return records.file(site, round, application);
    }

    @Override
    public boolean isRepeated(UUID site, Round round) {
        return sheets.rounds(site).stream()
                .anyMatch(r -> r.revision() == round.revision() && r.number() < round.number());
    }

    @Override
    public Optional<Refusal> record(UUID site, int revision, List<Entry> entries) {
        return record(site, revision, entries, "application.record", reason(entries));
    }

    @Override
    public Optional<Refusal> bring(UUID site, int revision, List<Entry> entries, String sum) {
        return record(site, revision, entries, "application.bring", "Result file, SHA-256 " + sum);
    }

    private Optional<Refusal> record(
            UUID site, int revision, List<Entry> entries, String act, @Nullable String reason) {
        return work(site, revision, sheet -> sheet.refusal(entries), (head, sheet) -> {
            int number = writer.next("applications", site, sheet.round());
            List<Kept> kept = new ArrayList<>();
            writer.add(site, sheet.round(), number, entries);
            for (Entry entry : entries) {
                kept.add(new Kept(
                        revision,
                        sheet.round().number(),
                        number++,
                        entry.task().words(),
                        entry.outcome().word()));
            }
            progress.count(site, sheet.round());
            followers.forEach(follower -> follower.evidenced(site));
            audit.record(act, Subject.site(site, head.customer()), null, kept, reason);
        });
    }

    private static @Nullable String reason(List<Entry> entries) {
        return entries.stream()
                .map(Entry::note)
                .findFirst()
                .filter(note -> !note.isEmpty())
                .orElse(null);
    }

    @Override
    public Optional<Refusal> reach(UUID site, int revision, PolicyReach reach) {
        return work(site, revision, sheet -> forgotten(site, sheet, reach), (head, sheet) -> {
            PolicyReach kept = new PolicyReach(
                    writer.next("policy_reaches", site, sheet.round()),
                    reach.reached(),
                    reach.clients(),
                    reach.missing(),
                    reach.reason(),
                    member.name(),
                    writer.now());
            writer.add(site, sheet.round(), kept);
            audit.record(
                    "application.reach",
                    Subject.site(site, head.customer()),
                    sheet.policy(),
                    kept,
                    reach.reason().isEmpty() ? null : reach.reason());
        });
    }

    /** No client vanishes from what was counted before, with the steps or in an answer. */
    private Optional<Refusal> forgotten(UUID site, Sheet sheet, PolicyReach reach) {
        return answered.of(site, sheet.round().revision())
                .or(() -> Optional.ofNullable(sheet.policy()).map(PolicyReach::tally))
                .flatMap(before -> reach.tally().refusalAfter(before));
    }

    /** What is kept when nothing is against it. */
    @FunctionalInterface
    private interface Keeping {
        void keep(PlanHead head, Sheet sheet);
    }

    private Optional<Refusal> work(
            UUID site, int revision, Function<Sheet, Optional<Refusal>> against, Keeping keeping) {
        PlanHead head = plans.lock(site).orElseThrow(NotFound::new);
        Optional<Refusal> closed = closed(site, revision);
        if (closed.isPresent()) {
            return closed;
        }
        Sheet sheet = sheets.head(site, revision).orElseThrow();
        Optional<Refusal> refusal = against.apply(sheet);
        if (refusal.isEmpty()) {
            keeping.keep(head, sheet);
        }
        return refusal;
    }

    @Override
    public Optional<Refusal> closed(UUID site, int revision) {
        Life life = lives.find(site, revision).orElseThrow(NotFound::new);
        Optional<Sheet> sheet = sheets.head(site, revision);
        return life.state() != RevisionState.BEING_APPLIED || sheet.isEmpty()
                ? Optional.of(Sheet.notBegun(life))
                : sheet.get().refusal(List.of());
    }
}
