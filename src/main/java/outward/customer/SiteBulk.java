package outward.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.WrongInput;
import outward.audit.AuditTrail;
import outward.audit.Subject;

/** Changes or removes many sites in one act; each, and each other entry point concerned, gets one revision at most. */
@ApplicationScoped
@Transactional
public class SiteBulk {
    private static final Comparator<UUID> AS_STORED = Comparator.comparing(UUID::toString);

    private final Customers customers;
    private final Sites sites;
    private final SiteRegeneration regeneration;
    private final AuditTrail audit;

    SiteBulk(Customers customers, Sites sites, SiteRegeneration regeneration, AuditTrail audit) {
        this.customers = customers;
        this.sites = sites;
        this.regeneration = regeneration;
        this.audit = audit;
    }

    /**
     * Changes these sites, not their deployments; {@code edit} is given what is stored of each once nobody else can change it.
     * What is wrong with any of them is said with its name, and then nothing is changed.
     */
    public List<SiteTurn> change(Collection<UUID> chosen, UnaryOperator<SiteEntry> edit) {
        return each(chosen, "changed", (site, errors) -> changed(site, edit, errors));
    }

    private static Site changed(Site site, UnaryOperator<SiteEntry> edit, FieldErrors errors) {
        try {
            SiteEntry entry = edit.apply(site.entry());
            return entry.equals(site.entry())
                    ? site
                    : new Site(site.id(), site.version() + 1, site.customer(), site.deployment(), entry);
        } catch (WrongInput wrong) {
            wrong.errors().forEach(e -> errors.add(e.field(), site.name() + ": " + e.message()));
            return site;
        }
    }

    /** Removes these sites with their hosts and plans. */
    public List<SiteTurn> remove(Collection<UUID> chosen) {
        return each(chosen, "removed", (site, errors) -> null);
    }

    /** What becomes of a site; null = it is removed. */
    private interface Fate {
        @Nullable
        Site of(Site site, FieldErrors errors);
    }

    /** Holds customers, then deployments, each in one order, so that nobody waits for another in a circle. */
    private List<SiteTurn> each(Collection<UUID> chosen, String done, Fate fate) {
        Set<UUID> ids = Set.copyOf(chosen);
        List<Site> seen = sites.find(ids);
        ordered(seen, Site::customer).forEach(customers::lock);
        FieldErrors errors = new FieldErrors();
        List<SiteTurn> turns = new ArrayList<>();
        for (UUID deployment : ordered(sites.find(ids), Site::deployment)) {
            turns.addAll(turned(sites.lockDeployment(deployment), ids, done, fate, errors));
        }
        errors.orThrow();
        return turns;
    }

    private static List<UUID> ordered(List<Site> sites, Function<Site, UUID> by) {
        return sites.stream().map(by).distinct().sorted(AS_STORED).toList();
    }

    private List<SiteTurn> turned(List<Site> members, Set<UUID> chosen, String done, Fate fate, FieldErrors errors) {
        List<SiteTurn> turns = new ArrayList<>();
        List<Site> left = new ArrayList<>();
        for (Site member : members) {
            @Nullable Site after = chosen.contains(member.id()) ? fate.of(member, errors) : member;
            if (chosen.contains(member.id())) {
                turns.add(new SiteTurn(member, after));
            }
            if (after != null) {
                left.add(after);
            }
        }
        List<SiteTurn> touched = turns.stream().filter(SiteTurn::isTouched).toList();
        if (errors.isEmpty() && !touched.isEmpty()) {
            store(touched, left, done, errors);
        }
        return turns;
    }

    private void store(List<SiteTurn> turns, List<Site> left, String done, FieldErrors errors) {
        turns.forEach(this::store);
        try {
            regeneration.revise(left, said(turns, done));
        } catch (WrongInput wrong) {
            errors.addAll(wrong);
        }
    }

    private static String said(List<SiteTurn> turns, String done) {
        return turns.size() == 1
                ? "Site " + turns.get(0).before().name() + " " + done
                : turns.size() + " sites " + done;
    }

    private void store(SiteTurn turn) {
        Site before = turn.before();
        Site after = turn.after();
        if (after == null) {
            sites.remove(before.id());
        } else {
            sites.change(after);
        }
        audit.record(
                after == null ? "site.remove" : "site.change",
                Subject.site(before.id(), before.customer()),
                SiteJson.of(before.entry()),
                after == null ? null : SiteJson.of(after.entry()),
                null);
    }
}
