package outward.lifecycle.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.answer.Refusal;
import outward.audit.AuditTrail;
import outward.audit.Subject;
import outward.customer.Site;
import outward.customer.Sites;
import outward.lifecycle.ClientCount;
import outward.lifecycle.Retirement;
import outward.lifecycle.RetirementIntent;
import outward.lifecycle.RetirementRecord;
import outward.lifecycle.RetirementStep;
import outward.lifecycle.Retirements;
import outward.lifecycle.Said;
import outward.plan.Life;
import outward.plan.LifeAct;
import outward.plan.LifeGate;
import outward.plan.PlanHead;
import outward.plan.Plans;
import outward.tenant.CurrentMember;

/** Leads retirements, each act with its audit entry; they queue behind the site's editors. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RetirementBook implements Retirements, LifeGate {
    private final RetirementStore store;
    private final Plans plans;
    private final Sites sites;
    private final AuditTrail audit;
    private final CurrentMember member;
    private final Clock clock;

    RetirementBook(
            RetirementStore store, Plans plans, Sites sites, AuditTrail audit, CurrentMember member, Clock clock) {
        this.store = store;
        this.plans = plans;
        this.sites = sites;
        this.audit = audit;
        this.member = member;
        this.clock = clock;
    }

    @Override
    public Optional<Retirement> find(UUID site) {
        return Optional.ofNullable(store.newest(List.of(site)).get(site));
    }

    @Override
    public Map<UUID, Retirement> of(Collection<UUID> sites) {
        Map<UUID, Retirement> found = new HashMap<>(store.newest(sites));
        found.values().removeIf(retirement -> retirement.end() != null);
        return found;
    }

    @Override
    public Optional<Refusal> begin(UUID site, RetirementIntent intent) {
        PlanHead head = lock(site);
        Optional<Retirement> before = find(site);
        Optional<Refusal> refusal = before.filter(r -> r.end() == null)
                .map(r -> new Refusal(
                        "BEING_RETIRED",
                        "The retirement of this site was begun by " + r.begun().by() + " already."))
                .or(() -> intent.refusalAt(head.frame()))
                .or(() -> intent.refusalBeside(others(site, head.customer())));
        if (refusal.isEmpty()) {
            store.begin(site, before.map(Retirement::number).orElse(0) + 1, intent, said(intent.reason()));
            audit.record("retirement.begin", subject(head), null, intent, intent.reason());
        }
        return refusal;
    }

    /** The customer's sites of other deployments, by name, where DirectAccess is not recorded as uninstalled. */
    private List<String> others(UUID site, UUID customer) {
        UUID deployment = sites.find(site).orElseThrow(NotFound::new).deployment();
        List<Site> others = sites.ofCustomer(customer).stream()
                .filter(other -> !other.deployment().equals(deployment))
                .toList();
        Map<UUID, Retirement> retirements = of(others.stream().map(Site::id).toList());
        return others.stream()
                .filter(other -> !retirements.containsKey(other.id())
                        || !retirements.get(other.id()).isUninstalled())
                .map(Site::name)
                .toList();
    }

    @Override
    public Optional<Refusal> record(
            UUID site, int seen, RetirementStep step, String evidence, @Nullable ClientCount policy) {
        PlanHead head = lock(site);
        Optional<Retirement> found = find(site);
        Optional<Refusal> refusal = found.map(r -> r.refusal(seen)
                        .or(() -> r.refusal(step))
                        .or(() -> policy == null ? Optional.empty() : r.refusal(step, policy)))
                .orElse(Optional.of(Retirement.NOT_RETIRING));
        if (refusal.isEmpty()) {
            var record = new RetirementRecord(step, said(evidence), policy);
            store.record(site, found.orElseThrow(), record);
            audit.record("retirement.record", subject(head), null, kept(record), null);
        }
        return refusal;
    }

    private static Map<String, Object> kept(RetirementRecord record) {
        Map<String, Object> kept = new HashMap<>(
                Map.of("step", record.step().word(), "evidence", record.said().text()));
        if (record.policy() != null) {
            kept.put("policyGone", Objects.requireNonNull(record.policy()));
        }
        return kept;
    }

    @Override
    public Optional<Refusal> end(UUID site, int seen, String reason) {
        PlanHead head = lock(site);
        Optional<Retirement> found = find(site);
        Optional<Refusal> refusal =
                found.map(r -> r.refusal(seen).or(r::endRefusal)).orElse(Optional.of(Retirement.NOT_RETIRING));
        if (refusal.isEmpty()) {
            store.end(site, found.orElseThrow(), said(reason));
            audit.record("retirement.end", subject(head), found.get().intent(), null, reason);
        }
        return refusal;
    }

    private PlanHead lock(UUID site) {
        return plans.lock(site).orElseThrow(NotFound::new);
    }

    private Said said(String text) {
        return new Said(member.name(), clock.instant().truncatedTo(ChronoUnit.MICROS), text);
    }

    private static Subject subject(PlanHead head) {
        return Subject.site(head.site(), head.customer());
    }

    /** Where DirectAccess is gone, its plan may be read. */
    @Override
    public Optional<Refusal> refusal(UUID site, Life life, LifeAct act) {
        return act.needsScripts()
                        && find(site).filter(Retirement::isUninstalled).isPresent()
                ? Optional.of(new Refusal(
                        "RETIRED",
                        "DirectAccess is recorded as uninstalled at this site. Its plan can be read, not carried out."))
                : Optional.empty();
    }
}
