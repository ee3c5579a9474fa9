package outward.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.audit.AuditTrail;
import outward.audit.Subject;
import outward.database.Ids;
import outward.finding.rules.RuleBook;

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
        List<Site> others = joined(deployment);
        var site = new Site(Ids.next(), 0, owner, deployment, entry);
        sites.add(site);
        List<Site> members = new ArrayList<>(others);
        members.add(site);
        regeneration.begin(site, members, "Site " + site.name() + " added");
        audit.record("site.add", Subject.site(site.id(), owner), null, SiteJson.of(entry), null);
        return site;
    }

    /**
     * Changes a site, from the version that was seen (null = whichever), with the reason that its revision carries;
     * {@code edit} is given what is stored once nobody else can change it.
     */
    public Edit<Site> change(UUID id, UnaryOperator<SiteEntry> edit, @Nullable Integer seen, @Nullable String reason) {
        List<Site> locked = new ArrayList<>(lock(id));
        Site before = member(locked, id);
        if (seen != null && seen != before.version()) {
            return Edit.stale(before);
        }
        SiteEntry entry = edit.apply(before.entry());
        if (before.entry().equals(entry)) {
            return Edit.done(before);
        }
        UUID deployment = sites.deployment(before.customer(), entry.deployment());
        if (!deployment.equals(before.deployment())) {
            locked.addAll(joined(deployment));
        }
        var after = new Site(id, before.version() + 1, before.customer(), deployment, entry);
        sites.change(after);
        regenerate(locked, before, after, reason == null ? "Site " + entry.name() + " changed" : reason);
        audit.record(
                "site.change",
                Subject.site(id, before.customer()),
                SiteJson.of(before.entry()),
                SiteJson.of(entry),
                reason);
        return Edit.done(after);
    }

    /** The members of a deployment that one more comes into. */
    private List<Site> joined(UUID deployment) {
        List<Site> members = sites.lockDeployment(deployment);
        DeploymentSize.check(members.size() + 1);
        return members;
    }

    /** Editors of one customer's sites queue on the customer, so that no two of them wait for each other. */
    private List<Site> lock(UUID id) {
        UUID customer = sites.owner(id).orElseThrow(NotFound::new).customer();
        if (customers.lock(customer).isEmpty()) {
            throw new NotFound();
        }
        return sites.lockDeployment(sites.owner(id).orElseThrow(NotFound::new).deployment());
    }

    private static Site member(List<Site> members, UUID id) {
        return members.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    private void regenerate(List<Site> locked, Site before, Site after, String reason) {
        List<Site> members = new ArrayList<>(locked.stream()
                .filter(s -> s.deployment().equals(after.deployment()) && !s.id().equals(after.id()))
                .toList());
        members.add(after);
        members.sort(SiteRegeneration.ORDER);
        regeneration.revise(members, reason);
        if (!before.deployment().equals(after.deployment())) {
            regeneration.revise(
                    locked.stream()
                            .filter(s -> s.deployment().equals(before.deployment()) && !s.id().equals(after.id()))
                            .toList(),
                    reason);
        }
    }

    /** Has today's rules examine a site's plan, which others examined; nothing that was entered changes. */
    public void examine(UUID id) {
        List<Site> members = lock(id);
        regeneration.examine(
                member(members, id), members, "Examined again with the rules of edition " + RuleBook.EDITION);
    }

    /** Removes a site with its hosts and plan; the other entry points of its deployment are revised. */
    public void remove(UUID id) {
        remove(id, null);
    }

    /** The same from the version that was seen (null = whichever). */
    public Edit<Site> remove(UUID id, @Nullable Integer seen) {
        List<Site> members = lock(id);
        Site before = member(members, id);
        if (seen != null && seen != before.version()) {
            return Edit.stale(before);
        }
        sites.remove(id);
        regeneration.revise(
                members.stream().filter(s -> !s.id().equals(id)).toList(), "Site " + before.name() + " removed");
        audit.record("site.remove", Subject.site(id, before.customer()), SiteJson.of(before.entry()), null, null);
        return Edit.done(before);
    }
}
