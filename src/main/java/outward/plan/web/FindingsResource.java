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
import outward.plan.PlanSummaries;
import outward.plan.PlanSummary;
import outward.plan.Portfolio;
import outward.plan.SiteOverview;

/** What the rules report about a site's plan, with their sources and the waivers in force. */
@Path("/sites/{site}/findings")
@Transactional
class FindingsResource {
    private final Portfolio portfolio;
    private final PlanSummaries plans;

    FindingsResource(Portfolio portfolio, PlanSummaries plans) {
        this.portfolio = portfolio;
        this.plans = plans;
    }

    @CheckedTemplate(basePath = "finding", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(SiteOverview site, List<FindingGroup> findings);
    }

    @GET
    public TemplateInstance list(@RestPath String site) {
        SiteOverview found = portfolio.find(PathId.of(site)).orElseThrow(NotFound::new);
        PlanSummary plan = plans.find(found.id()).orElseThrow(NotFound::new);
        return Templates.list(found, FindingGroup.of(plan));
    }
}
