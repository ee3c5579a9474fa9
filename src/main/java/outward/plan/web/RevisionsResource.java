package outward.plan.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import outward.answer.NotFound;
import outward.answer.PathId;
import outward.plan.PlanRevision;
import outward.plan.Plans;
import outward.plan.Portfolio;
import outward.plan.SiteOverview;

/** The revisions of a site's plan, newest first. */
@Path("/sites/{site}/revisions")
@Transactional
class RevisionsResource {
    private static final int MOST = 500;

    private final Portfolio portfolio;
    private final Plans plans;

    RevisionsResource(Portfolio portfolio, Plans plans) {
        this.portfolio = portfolio;
        this.plans = plans;
    }

    @CheckedTemplate(basePath = "revision", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(SiteOverview site, List<PlanRevision> revisions);
    }

    @GET
    public TemplateInstance list(@RestPath String site) {
        SiteOverview found = portfolio.find(PathId.of(site)).orElseThrow(NotFound::new);
        return Templates.list(found, plans.revisions(found.id(), MOST));
    }
}
