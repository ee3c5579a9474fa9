package outward.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.NotFound;
import outward.audit.AuditTrail;
import outward.audit.Subject;
import outward.database.Ids;
import outward.plan.HostReport;
import outward.plan.HostReports;
import outward.plan.HostRevision;
import outward.plan.PlanHead;
import outward.plan.Plans;
import outward.plan.Regeneration;

/** Adds, changes and removes management hosts; the next revision of the plan commits with each act. */
@ApplicationScoped
@Transactional
public class HostEditing {
    private final Hosts hosts;
    private final Resting resting;
    private final Numbering numbering;
    private final Plans plans;
    private final RevisionBook book;
    private final AuditTrail audit;

    HostEditing(Hosts hosts, Resting resting, Numbering numbering, Plans plans, RevisionBook book, AuditTrail audit) {
        this.hosts = hosts;
        this.resting = resting;
        this.numbering = numbering;
        this.plans = plans;
        this.book = book;
        this.audit = audit;
    }

    /** Adds a host to a site; refuses what cannot be numbered or is taken. */
    public ManagementHost add(UUID site, HostEntry entry) {
        return add(site, List.of(entry), Place.ALONE).get(0);
    }

    /** The same for a list of hosts, all or none, in the order given; errors name each by its index, {@code [3].name}. */
    public List<ManagementHost> addAll(UUID site, List<HostEntry> entries) {
        return add(site, entries, Place.LISTED);
    }

    private List<ManagementHost> add(UUID site, List<HostEntry> entries, Place place) {
        PlanHead head = plans.lock(site).orElseThrow(NotFound::new);
        HostChecks.check(head.siteName(), head.frame(), entries, place);
        if (place == Place.LISTED) {
            checkNames(site, entries);
        }
        List<Placing> placings =
                entries.stream().map(e -> Placing.fresh(Ids.next(), e)).toList();
        HostIpv4.check(head.frame(), placings, hosts.withIpv4(site, HostIpv4.of(placings)), place);
        List<ManagementHost> added = numbering.number(SiteRef.of(head), head.frame(), placings, place);
        hosts.add(added);
        HostReports reports = new HostReports(head.frame());
        List<HostRevision> revisions = added.stream()
                .map(h -> new HostRevision(null, reports.of(h.facts())))
                .toList();
        book.revise(Regeneration.afterHosts(head, revisions), names(entries) + " added");
        audit.record(
                "host.add",
                Subject.site(site, head.customer()),
                null,
                added.stream().map(HostJson::stored).toList(),
                null);
        return added;
    }

    /** The database refuses a name that is held, too, but cannot say which of several it was. */
    private void checkNames(UUID site, List<HostEntry> entries) {
        List<String> names =
                entries.stream().map(e -> e.name().toLowerCase(Locale.ROOT)).toList();
        Set<String> held = hosts.named(site, names);
        FieldErrors errors = new FieldErrors();
        for (int i = 0; i < names.size(); i++) {
            if (held.contains(names.get(i))) {
                errors.add(Place.LISTED.at(i) + "name", "Another host of this site has this name.");
            }
        }
        errors.orThrow();
    }

    private static String names(List<HostEntry> entries) {
        return entries.size() == 1 ? "Host " + entries.get(0).name() : entries.size() + " hosts";
    }

    /**
     * Changes a host, from the version that was seen (null = whichever); {@code edit} is given what is stored once
     * nobody else can change it. One that still asks for the next free identifier keeps the one it has.
     */
    public Edit<ManagementHost> change(UUID host, UnaryOperator<HostEntry> edit, @Nullable Integer seen) {
        PlanHead head = lockPlanOf(host);
        ManagementHost before = hosts.find(host).orElseThrow(NotFound::new);
        if (seen != null && seen != before.version()) {
            return Edit.stale(before);
        }
        HostEntry entry = edit.apply(before.entry());
        HostChecks.check(head.siteName(), head.frame(), List.of(entry), Place.ALONE);
        var placing = Placing.of(before, before.version() + 1, entry);
        HostIpv4.check(
                head.frame(),
                List.of(placing),
                hosts.withIpv4(before.site(), HostIpv4.of(List.of(placing))),
                Place.ALONE);
        ManagementHost after = numbering
                .number(SiteRef.of(head), head.frame(), List.of(placing), Place.ALONE)
                .get(0);
        if (after.facts().equals(before.facts())) {
            return Edit.done(before);
        }
        store(head, before, after);
        return Edit.done(after);
    }

    private void store(PlanHead head, ManagementHost before, ManagementHost after) {
        hosts.change(List.of(after));
        resting.moved(List.of(before), List.of(after));
        HostReport report = new HostReports(head.frame()).of(after.facts());
        var revision = new HostRevision(inForce(before), report);
        book.revise(
                Regeneration.afterHosts(head, List.of(revision)),
                "Host " + after.facts().name() + " changed");
        audit.record(
                "host.change",
                Subject.host(before.id(), before.customer(), before.site()),
                HostJson.stored(before),
                HostJson.stored(after),
                null);
    }

    /** Removes a host; its address rests before it may serve again. */
    public void remove(UUID host) {
        remove(host, null);
    }

    /** The same from the version that was seen (null = whichever). */
    public Edit<ManagementHost> remove(UUID host, @Nullable Integer seen) {
        PlanHead head = lockPlanOf(host);
        ManagementHost before = hosts.find(host).orElseThrow(NotFound::new);
        if (seen != null && seen != before.version()) {
            return Edit.stale(before);
        }
        hosts.remove(host);
        resting.moved(List.of(before), List.of());
        book.revise(
                Regeneration.afterHosts(head, List.of(new HostRevision(inForce(before), null))),
                "Host " + before.facts().name() + " removed");
        audit.record(
                "host.remove",
                Subject.host(host, before.customer(), before.site()),
                HostJson.stored(before),
                null,
                null);
        return Edit.done(before);
    }

    private PlanHead lockPlanOf(UUID host) {
        return hosts.siteOf(host).flatMap(plans::lock).orElseThrow(NotFound::new);
    }

    private HostReport inForce(ManagementHost host) {
        return plans.inForce(host.site(), host.id()).orElseThrow();
    }
}
