package outward.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.audit.AuditTrail;
import outward.database.Ids;

/** Adds, changes and removes sites; the plans of all entry points concerned are revised with each act. */
@ApplicationScoped
@Transactional
public class SiteEditing {
    private final Customers customers;
    private final Sites sites;
    private final SiteRegeneration regeneration;
    private final AuditTrail audit;

    SiteEditing(Customers customers, Sites sites, SiteRegeneration regeneration, AuditTrail audit) {
        this.customers = customers;
        this.sites = sites;
        this.regeneration = regeneration;
        this.audit = audit;
    }

    /** Adds a site to a customer and writes revision 1 of its plan. */
    public Site add(UUID customer, SiteEntry entry) {
        UUID owner = customers.lock(customer).orElseThrow(NotFound::new).id();
        UUID deployment = sites.deployment(owner, entry.deployment());
        List<Site> others = sites.lockDeployment(deployment);
        var site = new Site(Ids.next(), 0, owner, deployment, entry);
        sites.add(site);
        List<Site> members = new ArrayList<>(others);
        members.add(site);
        regeneration.begin(site, members, "Site " + site.name() + " added");
        audit.record("site.add", "site", site.id(), null, site, null);
        return site;
    }

    /** Changes a site, from the version that was seen (null = whichever), with the reason that its revision carries. */
    public Edit<Site> change(UUID id, SiteEntry entry, @Nullable Integer seen, @Nullable String reason) {
        Site unlocked = sites.find(id).orElseThrow(NotFound::new);
        UUID deployment = sites.deployment(unlocked.customer(), entry.deployment());
        List<Site> locked = lockBoth(unlocked.deployment(), deployment);
        Site before = locked.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        if (seen != null && seen != before.version()) {
            return Edit.stale(before);
        }
        if (before.entry().equals(entry)) {
            return Edit.done(before);
        }
        var after = new Site(id, before.version() + 1, before.customer(), deployment, entry);
        sites.change(after);
        regenerate(locked, before, after, reason == null ? "Site " + entry.name() + " changed" : reason);
        audit.record("site.change", "site", id, before, after, reason);
        return Edit.done(after);
    }

    private List<Site> lockBoth(UUID one, UUID other) {
        List<Site> locked = new ArrayList<>(sites.lockDeployment(one));
        if (!one.equals(other)) {
            locked.addAll(sites.lockDeployment(other));
        }
        return locked;
    }

    private void regenerate(List<Site> locked, Site before, Site after, String reason) {
        List<Site> members = new ArrayList<>(locked.stream()
                .filter(s -> s.deployment().equals(after.deployment()) && !s.id().equals(after.id()))
                .toList());
        members.add(after);
        members.sort(Comparator.comparing(s -> s.id().toString()));
        regeneration.revise(members, reason);
        if (!before.deployment().equals(after.deployment())) {
            regeneration.revise(
                    locked.stream()
                            .filter(s -> s.deployment().equals(before.deployment()) && !s.id().equals(after.id()))
                            .toList(),
                    reason);
        }
    }

    /** Removes a site with its hosts and plan; the other entry points of its deployment are revised. */
    public void remove(UUID id) {
        Site unlocked = sites.find(id).orElseThrow(NotFound::new);
        List<Site> members = sites.lockDeployment(unlocked.deployment());
        Site before =
                members.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        sites.remove(id);
        regeneration.revise(
                members.stream().filter(s -> !s.id().equals(id)).toList(), "Site " + before.name() + " removed");
        audit.record("site.remove", "site", id, before, null, null);
    }
}
