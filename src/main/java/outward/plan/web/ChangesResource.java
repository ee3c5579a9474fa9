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
import outward.answer.RevisionNumber;
import outward.plan.ChangeSet;
import outward.plan.ChangeSets;
import outward.plan.Plan;
import outward.plan.Plans;
import outward.plan.Portfolio;
import outward.plan.SiteOverview;

/** What differs between two revisions of a site's plan; between the last two where none are named. */
@Path("/sites/{site}/changes")
@Transactional
class ChangesResource {
    private final Portfolio portfolio;
    private final Plans plans;

    ChangesResource(Portfolio portfolio, Plans plans) {
        this.portfolio = portfolio;
        this.plans = plans;
    }

    @CheckedTemplate(basePath = "change", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(SiteOverview site, Plan before, Plan after, ChangeSet changes);
    }

    @GET
    public TemplateInstance list(
            @RestPath String site, @RestQuery @Nullable String from, @RestQuery @Nullable String to) {
        SiteOverview found = portfolio.find(PathId.of(site)).orElseThrow(NotFound::new);
        int later = number("to", to, found.revision());
        Plan after = find(found.id(), later);
        Plan before = find(found.id(), number("from", from, Math.max(1, later - 1)));
        return Templates.list(found, before, after, ChangeSets.between(before, after));
    }

    private static int number(String field, @Nullable String revision, int usual) {
        return revision == null || revision.isEmpty() ? usual : RevisionNumber.of(field, revision);
    }

    private Plan find(UUID site, int revision) {
        return plans.find(site, revision).orElseThrow(NotFound::new);
    }
}
