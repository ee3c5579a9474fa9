package outward.plan.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import outward.answer.Paging;
import outward.plan.ChangedSite;
import outward.plan.Portfolio;
import outward.plan.SiteOverview;
import outward.tenant.CurrentMember;

/** The start page: the sites of all customers with their verdicts. */
@Path("/")
@Transactional
class PortfolioResource {
    private static final int MOST_CHANGED = 20;

    private final Portfolio portfolio;
    private final CurrentMember member;

    PortfolioResource(Portfolio portfolio, CurrentMember member) {
        this.portfolio = portfolio;
        this.member = member;
    }

    @CheckedTemplate(basePath = "portfolio", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance portfolio(
                List<ChangedSite> changed, List<SiteOverview> sites, Paging page, long total);
    }

    @GET
    public TemplateInstance show(@RestQuery @Nullable String page, @RestQuery @Nullable String size) {
        Paging wanted = Paging.of(page, size);
        List<ChangedSite> changed = portfolio.changedSinceLastVisit(member.get().id(), MOST_CHANGED);
        return Templates.portfolio(
                changed, portfolio.sites(null, wanted.offset(), wanted.size()), wanted, portfolio.count());
    }
}
