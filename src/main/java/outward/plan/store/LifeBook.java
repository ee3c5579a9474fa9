package outward.plan.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import outward.answer.Forbidden;
import outward.answer.NotFound;
import outward.answer.Refusal;
import outward.audit.AuditTrail;
import outward.audit.Subject;
import outward.database.Apart;
import outward.plan.Approver;
import outward.plan.Intended;
import outward.plan.Life;
import outward.plan.LifeAct;
import outward.plan.LifeGate;
import outward.plan.Lives;
import outward.plan.PlanAct;
import outward.plan.PlanHead;
import outward.plan.Plans;
import outward.plan.Portfolio;
import outward.tenant.CurrentMember;
import outward.tenant.Member;

/** Leads plan revisions through their lives; acts of one site queue behind its editors. */
@ApplicationScoped
class LifeBook implements Lives {
    private final LifeStore store;
    private final Plans plans;
    private final Portfolio portfolio;
    private final AuditTrail audit;
    private final CurrentMember member;
    private final Apart apart;
    private final Instance<LifeGate> gates;
    private final Overtaking overtaking;
    private final Clock clock;

    LifeBook(
            LifeStore store,
            Plans plans,
            Portfolio portfolio,
            AuditTrail audit,
            CurrentMember member,
            Apart apart,
            Instance<LifeGate> gates,
            Overtaking overtaking,
            Clock clock) {
        this.store = store;
        this.plans = plans;
        this.portfolio = portfolio;
        this.audit = audit;
        this.member = member;
        this.apart = apart;
        this.gates = gates;
        this.overtaking = overtaking;
        this.clock = clock;
    }

    @Override
    public Optional<Life> find(UUID site, int revision) {
        return store.find(site, revision);
    }

    @Override
    public List<Life> newest(UUID site, int most) {
        return store.newest(site, most);
    }

    @Override
    public List<Approver> approvers(UUID site) {
        return store.approvers(site);
    }

    @Override
    public UUID person() {
        return store.person(member.id());
    }

    @Override
    public Optional<Refusal> act(UUID site, int revision, Intended intended) {
        Subject subject = QuarkusTransaction.requiringNew().call(() -> subject(site));
        Member actor = member.get();
        var entry = audit.prepare(
                "plan." + intended.act().word(), subject, intended.reason().isEmpty() ? null : intended.reason());
        return transact(() -> act(site, revision, intended, actor, entry));
    }

    /** With the rights of the member, so that what they do not see is not there. */
    private Subject subject(UUID site) {
        return Subject.site(
                site, portfolio.find(site).orElseThrow(NotFound::new).customerId());
    }

    /** A reader's own transactions cannot write: what they approve or send back is written by the application's. */
    private Optional<Refusal> transact(Supplier<Optional<Refusal>> work) {
        return member.isWriter()
                ? QuarkusTransaction.requiringNew().call(work::get)
                : apart.in(member.tenantId(), work);
    }

    private Optional<Refusal> act(UUID site, int revision, Intended intended, Member actor, AuditTrail.Prepared entry) {
        PlanHead head = plans.lock(site).orElseThrow(NotFound::new);
        Life life = store.find(site, revision).orElseThrow(NotFound::new);
        checkRight(site, intended.act(), actor);
        UUID person = store.person(actor.id());
        boolean scripts = !intended.act().needsScripts() || scripts(site, revision);
        Optional<Refusal> refusal =
                life.refusal(intended, person, scripts).or(() -> refusal(site, life, intended.act()));
        if (refusal.isEmpty()) {
            PlanAct done = done(life, intended, actor, person);
            store.add(site, revision, done);
            overtaking.follow(head, revision, done);
            gates.forEach(gate -> gate.follow(site, life, intended.act()));
            entry.record(
                    Kept.of(life, life.state()), Kept.of(life, intended.act().leadsTo()));
        }
        return refusal;
    }

    @Override
    public Optional<Refusal> refusal(UUID site, Life life, LifeAct act) {
        return gates.stream()
                .flatMap(gate -> gate.refusal(site, life, act).stream())
                .findFirst();
    }

    /** The database said of a writer's transaction that it may write; of an approver it is asked, here and now. */
    private void checkRight(UUID site, LifeAct act, Member actor) {
        boolean asked = act.isApprovers();
        if (asked && store.approvers(site).stream().noneMatch(a -> a.member().equals(actor.id()))) {
            throw new Forbidden("You may read this, not change it.");
        }
    }

    private boolean scripts(UUID site, int revision) {
        return plans.find(site, revision).orElseThrow(NotFound::new).handsOver();
    }

    private PlanAct done(Life life, Intended intended, Member actor, UUID person) {
        return new PlanAct(
                life.acts().size() + 1,
                intended.act(),
                actor.id(),
                person,
                actor.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                intended.reason(),
                intended.hash());
    }
}
