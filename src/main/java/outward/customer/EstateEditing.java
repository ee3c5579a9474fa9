package outward.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.customer.EstateSites.Designed;
import outward.design.Frame;
import outward.plan.HostReport;
import outward.plan.HostReports;
import outward.plan.HostRevision;
import outward.plan.PlanHead;
import outward.plan.Plans;
import outward.plan.Regeneration;

/**
 * Brings a customer's sites and hosts to what an estate file says, by what edits them one at a time; each site that is
 * touched gets one revision. What the file does not name is left alone.
 */
@ApplicationScoped
class EstateEditing {
    /** What revisions and the audit trail say. */
    static final String REASON = "Estate file imported";

    private final EstateSites sites;
    private final EstateHosts hosts;
    private final EstateWaivers waivers;
    private final Hosts stored;
    private final Plans plans;
    private final FormerBasis former;
    private final RevisionBook book;

    EstateEditing(
            EstateSites sites,
            EstateHosts hosts,
            EstateWaivers waivers,
            Hosts stored,
            Plans plans,
            FormerBasis former,
            RevisionBook book) {
        this.sites = sites;
        this.hosts = hosts;
        this.waivers = waivers;
        this.stored = stored;
        this.plans = plans;
        this.former = former;
        this.book = book;
    }

    /** The rows of all sites and hosts of the file; the caller holds the customer. Paths begin at the customer. */
    List<EstateRow> bring(Customer customer, EstateCustomer wanted) {
        List<EstateSiteChange> changes = sites.matched(customer.id(), wanted.sites());
        Map<UUID, Designed> designed = sites.store(changes);
        List<EstateSiteWork> works = works(changes, designed);
        hosts.store(works, REASON);
        works.forEach(work -> revise(work, REASON));
        Set<Integer> waived = waived(changes);
        List<EstateRow> rows = new ArrayList<>();
        for (EstateSiteChange change : changes) {
            rows.add(change.row(customer.name(), waived.contains(change.index())));
            rows.addAll(works.get(change.index()).rows());
        }
        return rows;
    }

    /** Brings hosts of one site to what is wanted, and answers them as they are stored; the caller holds its customer. */
    List<ManagementHost> bring(Site site, List<EstateHost> wanted, String reason) {
        PlanHead head = plans.lock(site.id()).orElseThrow();
        List<ManagementHost> all = stored.ofSite(site.id());
        EstateSiteWork work = new EstateSiteWork("", site, head, head.frame(), all, wanted);
        hosts.store(List.of(work), reason);
        revise(work, reason);
        return work.stored();
    }

    /** Those of the file in its order, and behind them other entry points that are designed anew. */
    private List<EstateSiteWork> works(List<EstateSiteChange> changes, Map<UUID, Designed> designed) {
        List<EstateSiteWork> works = new ArrayList<>();
        Set<UUID> named = new HashSet<>();
        for (EstateSiteChange change : changes) {
            Site site = change.after();
            named.add(site.id());
            works.add(work(
                    change.place(),
                    site,
                    change.before() == null,
                    designed.get(site.id()),
                    change.wanted().hosts()));
        }
        for (Designed other : designed.values()) {
            if (!named.contains(other.site().id())) {
                works.add(work(EstateSites.UNNAMED, other.site(), false, other, List.of()));
            }
        }
        return works;
    }

    private EstateSiteWork work(
            String place, Site site, boolean fresh, @Nullable Designed designed, List<EstateHost> wanted) {
        if (fresh) {
            Frame frame = Objects.requireNonNull(designed).frame();
            return new EstateSiteWork(place, site, null, frame, List.of(), wanted);
        }
        PlanHead head = plans.lock(site.id()).orElseThrow();
        Frame frame = designed == null ? head.frame() : former.kept(site.id(), head.frame(), designed.frame());
        return new EstateSiteWork(place, site, head, frame, stored.ofSite(site.id()), wanted);
    }

    private void revise(EstateSiteWork work, String reason) {
        PlanHead head = work.head();
        UUID site = work.site().id();
        if (head == null) {
            book.begin(Regeneration.first(site, work.frame(), revisions(work, Map.of())), reason);
            return;
        }
        if (work.isReframed()) {
            former.endWaiver(site, head.frame(), work.frame());
        }
        if (work.isReframed() || !work.edited().isEmpty()) {
            Map<UUID, HostReport> inForce = new HashMap<>();
            plans.inForce(site).forEach(r -> inForce.put(r.line().id(), r));
            book.revise(Regeneration.afterSite(head, work.frame(), revisions(work, inForce)), reason);
        }
    }

    private static List<HostRevision> revisions(EstateSiteWork work, Map<UUID, HostReport> inForce) {
        HostReports reports = new HostReports(work.frame());
        return work.concerned().stream()
                .map(h -> new HostRevision(inForce.get(h.id()), reports.of(h.facts())))
                .toList();
    }

    /** The sites of which waivers were granted. */
    private Set<Integer> waived(List<EstateSiteChange> changes) {
        FieldErrors errors = new FieldErrors();
        Set<Integer> waived = new HashSet<>();
        for (EstateSiteChange change : changes) {
            EstatePaths.at(
                            "sites[" + change.index() + "].",
                            errors,
                            () -> waivers.grant(
                                    change.after().id(), change.wanted().waivers()))
                    .filter(granted -> granted)
                    .ifPresent(granted -> waived.add(change.index()));
        }
        errors.orThrow();
        return waived;
    }
}
