package outward.plan.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.answer.Paging;
import outward.answer.PathId;
import outward.plan.HostReport;
import outward.plan.Plan;
import outward.plan.Plans;
import outward.plan.Portfolio;
import outward.plan.SiteOverview;

/** A site's page: its plan, beginning with what is still to be confirmed. */
@Path("/sites/{site}")
@Transactional
class PlanResource {
    private final Portfolio portfolio;
    private final Plans plans;

    PlanResource(Portfolio portfolio, Plans plans) {
        this.portfolio = portfolio;
        this.plans = plans;
    }

    @CheckedTemplate(basePath = "plan", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance plan(
                SiteOverview site,
                Plan plan,
                List<FindingGroup> open,
                List<PrefixRow> prefixes,
                List<HostReport> hosts,
                Paging page);
    }

    @GET
    public TemplateInstance show(
            @RestPath String site, @RestQuery @Nullable String page, @RestQuery @Nullable String size) {
        SiteOverview found = portfolio.find(PathId.of(site)).orElseThrow(NotFound::new);
        Plan plan = plans.find(found.id(), null).orElseThrow(NotFound::new);
        Paging wanted = Paging.of(page, size);
        return Templates.plan(
                found,
                plan,
                FindingGroup.of(plan).stream().filter(FindingGroup::open).toList(),
                PrefixRow.of(plan.frame().prefixes()),
                plan.hosts().stream().skip(wanted.offset()).limit(wanted.size()).toList(),
                wanted);
    }
}
