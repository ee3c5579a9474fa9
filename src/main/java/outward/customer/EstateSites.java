package outward.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.answer.FieldErrors;
import outward.answer.WrongInput;
import outward.audit.AuditTrail;
import outward.audit.Subject;
import outward.database.Ids;
import outward.design.Frame;

/** The sites of an estate file become those of a customer, whose row the caller holds. */
@ApplicationScoped
class EstateSites {
    /** A site that the file does not name stands beside all of them. */
    static final String UNNAMED = "sites.";

    private final Sites sites;
    private final AuditTrail audit;

    EstateSites(Sites sites, AuditTrail audit) {
        this.sites = sites;
        this.audit = audit;
    }

    /** An entry point of a deployment that the file touches, as it is designed now. */
    record Designed(Site site, Frame frame) {}

    /** The sites of the file beside those that are stored; refuses a name that fits two. */
    List<EstateSiteChange> matched(UUID customer, List<EstateSite> wanted) {
        Map<String, List<Site>> stored =
                sites.ofCustomer(customer).stream().collect(Collectors.groupingBy(s -> key(s.name())));
        FieldErrors errors = new FieldErrors();
        List<EstateSiteChange> changes = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            EstateSite site = wanted.get(i);
            int index = i;
            List<Site> named = stored.getOrDefault(key(site.entry().name()), List.of());
            EstatePaths.at("sites[" + i + "].", errors, () -> matched(customer, index, site, named))
                    .ifPresent(changes::add);
        }
        errors.orThrow();
        checkSizes(stored.values().stream().flatMap(List::stream).toList(), changes, errors);
        return changes;
    }

    /** Refuses what comes into a deployment that is full, once all that leaves has left. */
    private static void checkSizes(List<Site> stored, List<EstateSiteChange> changes, FieldErrors errors) {
        Map<UUID, Integer> sizes = new HashMap<>();
        stored.forEach(site -> sizes.merge(site.deployment(), 1, Integer::sum));
        List<EstateSiteChange> joining =
                changes.stream().filter(EstateSiteChange::joins).toList();
        joining.stream()
                .flatMap(change -> Stream.ofNullable(change.before()))
                .forEach(site -> sizes.merge(site.deployment(), -1, Integer::sum));
        joining.forEach(change -> EstatePaths.at(change.place(), errors, () -> {
            DeploymentSize.check(sizes.merge(change.after().deployment(), 1, Integer::sum));
            return change;
        }));
        errors.orThrow();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private EstateSiteChange matched(UUID customer, int index, EstateSite wanted, List<Site> named) {
        SiteEntry said = wanted.entry();
        if (named.size() > 1) {
            throw WrongInput.at(
                    "name",
                    named.size() + " sites of this customer are called " + said.name() + "; rename them first.");
        }
        if (named.isEmpty()) {
            UUID deployment = sites.deployment(customer, said.deployment());
            return new EstateSiteChange(index, wanted, null, new Site(Ids.next(), 0, customer, deployment, said));
        }
        Site before = named.get(0);
        SiteEntry entry = SitePatch.apply(before.entry(), SiteJson.of(said));
        if (before.entry().equals(entry)) {
            return new EstateSiteChange(index, wanted, before, before);
        }
        UUID deployment = sites.deployment(customer, entry.deployment());
        Site after = new Site(before.id(), before.version() + 1, customer, deployment, entry);
        return new EstateSiteChange(index, wanted, before, after);
    }

    /**
     * Stores those that differ, and claims the prefixes of all entry points beside them: what one gives up, another may
     * have. Answers these entry points by site.
     */
    Map<UUID, Designed> store(List<EstateSiteChange> changes) {
        List<EstateSiteChange> differing =
                changes.stream().filter(EstateSiteChange::differs).toList();
        differing.forEach(this::store);
        List<List<Site>> deployments = deployments(differing);
        deployments.forEach(members -> members.forEach(site -> sites.release(site.id())));
        Map<UUID, String> places = new HashMap<>();
        changes.forEach(change -> places.put(change.after().id(), change.place()));
        Map<UUID, Designed> designed = new LinkedHashMap<>();
        for (List<Site> members : deployments) {
            List<Frame> frames = SiteRegeneration.frames(members);
            for (int i = 0; i < frames.size(); i++) {
                claim(
                        members.get(i),
                        frames.get(i),
                        places.getOrDefault(members.get(i).id(), UNNAMED));
                designed.put(members.get(i).id(), new Designed(members.get(i), frames.get(i)));
            }
        }
        return designed;
    }

    private void store(EstateSiteChange change) {
        Site before = change.before();
        Site after = change.after();
        Subject subject = Subject.site(after.id(), after.customer());
        if (before == null) {
            sites.add(after);
            audit.record("site.add", subject, null, SiteJson.of(after.entry()), EstateEditing.REASON);
        } else {
            sites.change(after);
            audit.record(
                    "site.change",
                    subject,
                    SiteJson.of(before.entry()),
                    SiteJson.of(after.entry()),
                    EstateEditing.REASON);
        }
    }

    private List<List<Site>> deployments(List<EstateSiteChange> changes) {
        Set<UUID> touched = new LinkedHashSet<>();
        for (EstateSiteChange change : changes) {
            touched.add(change.after().deployment());
            if (change.before() != null) {
                touched.add(change.before().deployment());
            }
        }
        return touched.stream()
                .map(sites::lockDeployment)
                .filter(members -> !members.isEmpty())
                .toList();
    }

    private void claim(Site site, Frame frame, String place) {
        EstatePaths.renamed(field -> place + field, () -> {
            sites.claim(site, frame.prefixes());
            return site;
        });
    }
}
