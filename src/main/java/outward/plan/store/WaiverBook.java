package outward.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.answer.Refusal;
import outward.audit.AuditTrail;
import outward.audit.Subject;
import outward.finding.Waiver;
import outward.plan.Plan;
import outward.plan.Plans;
import outward.plan.Portfolio;
import outward.plan.Waivers;
import outward.plan.Waiving;
import outward.tenant.CurrentMember;

/** Grants and ends waivers, each with its audit entry. */
@ApplicationScoped
class WaiverBook implements Waivers {
    private final Plans plans;
    private final Portfolio portfolio;
    private final WaiverStore store;
    private final AuditTrail audit;
    private final CurrentMember member;
    private final Clock clock;

    WaiverBook(
            Plans plans, Portfolio portfolio, WaiverStore store, AuditTrail audit, CurrentMember member, Clock clock) {
        this.plans = plans;
        this.portfolio = portfolio;
        this.store = store;
        this.audit = audit;
        this.member = member;
        this.clock = clock;
    }

    @Override
    public Optional<Refusal> grant(UUID site, String code, String reason, @Nullable LocalDate untilOn) {
        Plan plan = plans.find(site, null).orElseThrow(NotFound::new);
        Optional<Refusal> refusal = Waiving.refusal(plan, code);
        if (refusal.isEmpty()) {
            keep(site, code, reason, untilOn);
        }
        return refusal;
    }

    @Override
    public void settle(UUID site, String code, String answer) {
        keep(site, code, answer, null);
    }

    private void keep(UUID site, String code, String reason, @Nullable LocalDate untilOn) {
        var waiver = new Waiver(code, reason, member.name(), clock.instant(), untilOn);
        var before = find(site, code).orElse(null);
        store.grant(site, waiver);
        audit.record("waiver.grant", subject(site), before, waiver, reason);
    }

    @Override
    public Optional<Waiver> find(UUID site, String code) {
        return store.of(site).stream().filter(w -> w.code().equals(code)).findFirst();
    }

    @Override
    public boolean end(UUID site, String code) {
        Optional<Waiver> before = find(site, code);
        before.ifPresent(waiver -> {
            store.end(site, code);
            audit.record("waiver.end", subject(site), waiver, null, null);
        });
        return before.isPresent();
    }

    private Subject subject(UUID site) {
        return Subject.site(
                site, portfolio.find(site).orElseThrow(NotFound::new).customerId());
    }
}
