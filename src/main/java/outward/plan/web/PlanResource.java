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
import outward.design.HostLine;
import outward.ledger.Ledger;
import outward.ledger.Progress;
import outward.plan.PlanSummaries;
import outward.plan.PlanSummary;
import outward.plan.Portfolio;
import outward.plan.SiteOverview;

/** A site's page: its plan, beginning with what is still to be confirmed. */
@Path("/sites/{site}")
@Transactional
class PlanResource {
    private final Portfolio portfolio;
    private final PlanSummaries plans;
    private final Ledger ledger;
    private final PlanPictures pictures;

    PlanResource(Portfolio portfolio, PlanSummaries plans, Ledger ledger, PlanPictures pictures) {
        this.portfolio = portfolio;
        this.plans = plans;
        this.ledger = ledger;
        this.pictures = pictures;
    }

    @CheckedTemplate(basePath = "plan", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance plan(
                SiteOverview site,
                PlanSummary plan,
                List<FindingGroup> open,
                List<PrefixRow> prefixes,
                Pictures pictures,
                List<HostLine> hosts,
                @Nullable Progress applied,
                Paging page);
    }

    @GET
    public TemplateInstance show(
            @RestPath String site, @RestQuery @Nullable String page, @RestQuery @Nullable String size) {
        SiteOverview found = portfolio.find(PathId.of(site)).orElseThrow(NotFound::new);
        PlanSummary plan = plans.find(found.id()).orElseThrow(NotFound::new);
        Paging wanted = Paging.of(page, size);
        return Templates.plan(
                found,
                plan,
                FindingGroup.of(plan).stream().filter(FindingGroup::open).toList(),
                PrefixRow.of(plan.frame().prefixes()),
                pictures.of(found.id(), plan),
                plans.lines(found.id(), wanted.offset(), wanted.size()),
                ledger.progress(found.id()).orElse(null),
                wanted);
    }
}
