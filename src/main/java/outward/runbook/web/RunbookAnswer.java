package outward.runbook.web;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.answer.Refusal;
import outward.audit.Subject;
import outward.customer.Customer;
import outward.customer.Customers;
import outward.customer.Site;
import outward.customer.Sites;
import outward.ledger.Baselines;
import outward.plan.Lives;
import outward.plan.Plan;
import outward.plan.PlanRevision;
import outward.plan.Plans;
import outward.runbook.ClientMoves;
import outward.runbook.RetirementNotice;
import outward.runbook.Scope;

/** Loads what a runbook is about. */
@Singleton
@Transactional
class RunbookAnswer {
    private static final int MOST_REVISIONS = 100;

    private final Plans plans;
    private final Lives lives;
    private final Sites sites;
    private final Customers customers;
    private final Baselines baselines;
    private final ClientMoves moves;
    private final RetirementNotice retirement;

    RunbookAnswer(
            Plans plans,
            Lives lives,
            Sites sites,
            Customers customers,
            Baselines baselines,
            ClientMoves moves,
            RetirementNotice retirement) {
        this.plans = plans;
        this.lives = lives;
        this.sites = sites;
        this.customers = customers;
        this.baselines = baselines;
        this.moves = moves;
        this.retirement = retirement;
    }

    /** The newest plan of a site with the customer's name; a foreign site is not there. */
    Scope newest(UUID site) {
        return Scope.of(customer(site).name(), plan(site, null));
    }

    /** The revisions to choose among, the newest first. */
    List<PlanRevision> revisions(UUID site) {
        return plans.revisions(site, MOST_REVISIONS);
    }

    /** What a file is to hold. A site that is not there comes before a wrong query. */
    RunbookFile file(UUID site, RunbookQuery query) {
        Customer customer = customer(site);
        RunbookQuery.Choice choice = query.read();
        Integer from = choice.from();
        Plan plan = plan(site, choice.revision());
        Scope scope = new Scope(
                        customer.name(),
                        plan,
                        from == null ? null : plan(site, from),
                        choice.protocols(),
                        choice.names())
                .living(lives.find(site, plan.revision().number()).orElseThrow(NotFound::new))
                .moving(moves.of(plan).orElse(null))
                .retiring(retirement.of(site).orElse(null), retirement.isRetired(site));
        return new RunbookFile(
                Subject.site(site, customer.id()),
                choice.applied() ? baselines.recorded(plan).before(scope) : scope,
                choice.format());
    }

    /** Why a runbook cannot start from what is recorded as carried out, where that is asked for. */
    Optional<Refusal> refusal(UUID site, RunbookQuery query) {
        return query.startsFromRecord() ? baselines.refusal(site) : Optional.empty();
    }

    /** Whether anything is recorded as carried out. */
    boolean isBegun(UUID site) {
        return baselines.isBegun(site);
    }

    private Customer customer(UUID site) {
        return sites.find(site).map(Site::customer).flatMap(customers::find).orElseThrow(NotFound::new);
    }

    private Plan plan(UUID site, @Nullable Integer revision) {
        return plans.find(site, revision).orElseThrow(NotFound::new);
    }
}
