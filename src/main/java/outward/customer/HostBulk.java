package outward.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.NotFound;
import outward.answer.WrongInput;
import outward.audit.AuditTrail;
import outward.audit.Subject;
import outward.plan.HostReport;
import outward.plan.HostReports;
import outward.plan.HostRevision;
import outward.plan.PlanHead;
import outward.plan.Plans;
import outward.plan.Regeneration;

/** Changes or removes many hosts in one act, be they of one site or of several; each site gets one revision at most. */
@ApplicationScoped
@Transactional
public class HostBulk {
    private static final Comparator<UUID> AS_STORED = Comparator.comparing(UUID::toString);

    private final Hosts hosts;
    private final Customers customers;
    private final Numbering numbering;
    private final Resting resting;
    private final Plans plans;
    private final RevisionBook book;
    private final AuditTrail audit;

    HostBulk(
            Hosts hosts,
            Customers customers,
            Numbering numbering,
            Resting resting,
            Plans plans,
            RevisionBook book,
            AuditTrail audit) {
        this.hosts = hosts;
        this.customers = customers;
        this.numbering = numbering;
        this.resting = resting;
        this.plans = plans;
        this.book = book;
        this.audit = audit;
    }

    /**
     * Changes these hosts; {@code edit} is given what is stored of each once nobody else can change it. What is wrong with
     * any of them is said with its name, and then nothing is changed. Those that are not there or not yours are left out.
     */
    public List<HostTurn> change(Collection<UUID> chosen, UnaryOperator<HostEntry> edit) {
        return each(chosen, (head, before) -> {
            List<HostTurn> turns = changed(head, before, edit);
            store(head, touched(turns), "changed");
            return turns;
        });
    }

    /** Removes these hosts; their addresses rest before they may serve again. */
    public List<HostTurn> remove(Collection<UUID> chosen) {
        return each(chosen, (head, before) -> {
            List<HostTurn> turns =
                    before.stream().map(host -> new HostTurn(host, null)).toList();
            hosts.remove(before.stream().map(ManagementHost::id).toList());
            store(head, turns, "removed");
            return turns;
        });
    }

    /** Holds customers, then sites, each in one order, so that nobody waits for another in a circle. */
    private List<HostTurn> each(
            Collection<UUID> chosen, BiFunction<PlanHead, List<ManagementHost>, List<HostTurn>> act) {
        List<ManagementHost> seen = hosts.find(chosen);
        seen.stream().map(ManagementHost::customer).distinct().sorted(AS_STORED).forEach(customers::lock);
        Map<UUID, List<UUID>> sites = seen.stream()
                .collect(Collectors.groupingBy(
                        ManagementHost::site,
                        () -> new TreeMap<>(AS_STORED),
                        Collectors.mapping(ManagementHost::id, Collectors.toList())));
        FieldErrors errors = new FieldErrors();
        List<HostTurn> turns = new ArrayList<>();
        sites.forEach((site, ids) -> {
            PlanHead head = plans.lock(site).orElseThrow(NotFound::new);
            try {
                turns.addAll(act.apply(head, hosts.find(ids)));
            } catch (WrongInput wrong) {
                errors.addAll(wrong);
            }
        });
        errors.orThrow();
        return turns;
    }

    private List<HostTurn> changed(PlanHead head, List<ManagementHost> before, UnaryOperator<HostEntry> edit) {
        List<HostEntry> entries = BulkErrors.each(head.siteName(), before, edit);
        List<Placing> placings = new ArrayList<>();
        List<ManagementHost> moving = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            ManagementHost host = before.get(i);
            if (!entries.get(i).equals(host.entry())) {
                moving.add(host);
                placings.add(Placing.of(host, host.version() + 1, entries.get(i)));
            }
        }
        Map<UUID, ManagementHost> after = new HashMap<>();
        BulkErrors.named(head.siteName(), moving, () -> numbered(head, placings))
                .forEach(host -> after.put(host.id(), host));
        return before.stream()
                .map(host -> new HostTurn(host, after.getOrDefault(host.id(), host)))
                .toList();
    }

    private List<ManagementHost> numbered(PlanHead head, List<Placing> placings) {
        List<HostEntry> entries = placings.stream().map(Placing::entry).toList();
        HostChecks.check(head.siteName(), head.frame(), entries, Place.LISTED);
        HostIpv4.check(head.frame(), placings, hosts.withIpv4(head.site(), HostIpv4.of(placings)), Place.LISTED);
        return numbering.number(SiteRef.of(head), head.frame(), placings, Place.LISTED);
    }

    private static List<HostTurn> touched(List<HostTurn> turns) {
        return turns.stream().filter(HostTurn::isTouched).toList();
    }

    private void store(PlanHead head, List<HostTurn> turns, String done) {
        if (turns.isEmpty()) {
            return;
        }
        List<ManagementHost> after =
                turns.stream().map(HostTurn::after).filter(Objects::nonNull).toList();
        hosts.change(after);
        resting.moved(turns.stream().map(HostTurn::before).toList(), after);
        book.revise(Regeneration.afterHosts(head, revisions(head, turns)), said(turns, done));
        turns.forEach(this::record);
    }

    private static String said(List<HostTurn> turns, String done) {
        return turns.size() == 1
                ? "Host " + turns.get(0).before().facts().name() + " " + done
                : turns.size() + " hosts " + done;
    }

    private List<HostRevision> revisions(PlanHead head, List<HostTurn> turns) {
        Map<UUID, HostReport> inForce = new HashMap<>();
        plans.inForce(head.site()).forEach(r -> inForce.put(r.line().id(), r));
        HostReports reports = new HostReports(head.frame());
        return turns.stream()
                .map(t -> new HostRevision(inForce.get(t.before().id()), report(reports, t.after())))
                .toList();
    }

    private static @Nullable HostReport report(HostReports reports, @Nullable ManagementHost after) {
        return after == null ? null : reports.of(after.facts());
    }

    private void record(HostTurn turn) {
        ManagementHost before = turn.before();
        ManagementHost after = turn.after();
        audit.record(
                after == null ? "host.remove" : "host.change",
                Subject.host(before.id(), before.customer(), before.site()),
                HostJson.stored(before),
                after == null ? null : HostJson.stored(after),
                null);
    }
}
