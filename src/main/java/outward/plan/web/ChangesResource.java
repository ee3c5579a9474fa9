package outward.plan.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.answer.PathId;
import outward.answer.Refusal;
import outward.answer.RevisionNumber;
import outward.ledger.Baselines;
import outward.plan.ChangeSet;
import outward.plan.ChangeSets;
import outward.plan.Plan;
import outward.plan.Plans;
import outward.plan.Portfolio;
import outward.plan.SiteOverview;

/**
 * What differs between two revisions of a site's plan. Where none are named: what is left to be carried out once anything
 * is recorded as carried out, else the last two.
 */
@Path("/sites/{site}/changes")
@Transactional
class ChangesResource {
    private static final String APPLIED = "applied";

    private final Portfolio portfolio;
    private final Plans plans;
    private final Baselines baselines;

    ChangesResource(Portfolio portfolio, Plans plans, Baselines baselines) {
        this.portfolio = portfolio;
        this.plans = plans;
        this.baselines = baselines;
    }

    @CheckedTemplate(basePath = "change", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(ChangesPage page);
    }

    @GET
    public TemplateInstance list(
            @RestPath String site, @RestQuery @Nullable String from, @RestQuery @Nullable String to) {
        SiteOverview found = portfolio.find(PathId.of(site)).orElseThrow(NotFound::new);
        int later = number("to", to, found.revision());
        Plan after = find(found.id(), later);
        boolean begun = baselines.isBegun(found.id());
        Refusal mixed = baselines.refusal(found.id()).orElse(null);
        boolean applied = mixed == null && (APPLIED.equals(from) || (begun && from == null && to == null));
        if (applied) {
            return Templates.list(new ChangesPage(
                    found, null, after, baselines.recorded(after).to(after), begun, null));
        }
        int earlier = number("from", APPLIED.equals(from) ? null : from, Math.max(1, later - 1));
        ChangeSet changes = ChangeSets.between(find(found.id(), earlier), after);
        return Templates.list(new ChangesPage(found, earlier, after, changes, begun, mixed));
    }

    private static int number(String field, @Nullable String revision, int usual) {
        return revision == null || revision.isEmpty() ? usual : RevisionNumber.of(field, revision);
    }

    private Plan find(UUID site, int revision) {
        return plans.find(site, revision).orElseThrow(NotFound::new);
    }
}
