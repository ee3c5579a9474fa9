package outward.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.NotFound;
import outward.audit.AuditTrail;
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
    private final Sites sites;
    private final Hosts hosts;
    private final Addresses addresses;
    private final Numbering numbering;
    private final Plans plans;
    private final RevisionBook book;
    private final AuditTrail audit;
    private final Clock clock;
    private final Duration rest;

    HostEditing(
            Sites sites,
            Hosts hosts,
            Addresses addresses,
            Numbering numbering,
            Plans plans,
            RevisionBook book,
            AuditTrail audit,
            Clock clock,
            @ConfigProperty(name = "outward.address-rest", defaultValue = "30d") Duration rest) {
        this.sites = sites;
        this.hosts = hosts;
        this.addresses = addresses;
        this.numbering = numbering;
        this.plans = plans;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
        this.rest = rest;
    }

    /** Adds hosts to a site, all or none, in the order given; refuses what cannot be numbered or is taken. */
    public List<ManagementHost> add(UUID site, List<HostEntry> entries) {
        SiteRef locked = sites.lock(site).orElseThrow(NotFound::new);
        PlanHead head = plans.head(site);
        HostChecks.check(locked.name(), head.frame(), entries);
        if (entries.size() > 1) {
            checkNames(site, entries);
        }
        List<Placing> placings =
                entries.stream().map(e -> Placing.fresh(Ids.next(), e)).toList();
        List<ManagementHost> added = numbering.number(locked, head.frame(), placings, new FieldErrors());
        hosts.add(added);
        HostReports reports = new HostReports(head.frame());
        List<HostRevision> revisions = added.stream()
                .map(h -> new HostRevision(null, reports.of(h.facts())))
                .toList();
        book.revise(Regeneration.afterHosts(head, revisions), names(entries) + " added");
        audit.record("host.add", "site", site, null, added, null);
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
                errors.add("[" + i + "].name", "Another host of this site has this name.");
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
        SiteRef site = lockSiteOf(host);
        ManagementHost before = hosts.find(host).orElseThrow(NotFound::new);
        if (seen != null && seen != before.version()) {
            return Edit.stale(before);
        }
        HostEntry entry = edit.apply(before.entry());
        PlanHead head = plans.head(site.id());
        HostChecks.check(site.name(), head.frame(), List.of(entry));
        var placing = Placing.of(before, before.version() + 1, entry);
        ManagementHost after = numbering
                .number(site, head.frame(), List.of(placing), new FieldErrors())
                .get(0);
        if (after.facts().equals(before.facts())) {
            return Edit.done(before);
        }
        store(head, before, after);
        return Edit.done(after);
    }

    private void store(PlanHead head, ManagementHost before, ManagementHost after) {
        hosts.change(List.of(after));
        if (before.address() != null && !before.address().equals(after.address())) {
            rest(before);
        }
        HostReport report = new HostReports(head.frame()).of(after.facts());
        var revision = new HostRevision(inForce(before), report);
        book.revise(
                Regeneration.afterHosts(head, List.of(revision)),
                "Host " + after.facts().name() + " changed");
        audit.record("host.change", "host", before.id(), before, after, null);
    }

    /** Removes a host; its address rests before it may serve again. */
    public void remove(UUID host) {
        SiteRef site = lockSiteOf(host);
        ManagementHost before = hosts.find(host).orElseThrow(NotFound::new);
        PlanHead head = plans.head(site.id());
        hosts.remove(host);
        rest(before);
        book.revise(
                Regeneration.afterHosts(head, List.of(new HostRevision(inForce(before), null))),
                "Host " + before.facts().name() + " removed");
        audit.record("host.remove", "host", host, before, null, null);
    }

    private SiteRef lockSiteOf(UUID host) {
        return hosts.find(host).flatMap(found -> sites.lock(found.site())).orElseThrow(NotFound::new);
    }

    private HostReport inForce(ManagementHost host) {
        return plans.inForce(host.site(), host.id()).orElseThrow();
    }

    private void rest(ManagementHost host) {
        if (host.address() != null) {
            addresses.rest(
                    host.customer(), List.of(host.address()), clock.instant().plus(rest));
        }
    }
}
