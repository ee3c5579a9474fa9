package outward.portfolio.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import outward.answer.Paging;
import outward.plan.Portfolio;
import outward.portfolio.Glances;
import outward.portfolio.View;
import outward.tenant.CurrentMember;

/** The start page: where the sites of all customers stand. */
@Path("/")
@Transactional
class PortfolioResource {
    private static final int MOST_CHANGED = 20;

    private final Glances glances;
    private final Portfolio plans;
    private final CurrentMember member;
    private final Clock clock;

    PortfolioResource(Glances glances, Portfolio plans, CurrentMember member, Clock clock) {
        this.glances = glances;
        this.plans = plans;
        this.member = member;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "portfolio", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance portfolio(PortfolioPage portfolio);
    }

    @GET
    public TemplateInstance show(
            @BeanParam ViewQuery query, @RestQuery @Nullable String page, @RestQuery @Nullable String size) {
        View view = query.view();
        Paging wanted = Paging.of(page, size);
        return Templates.portfolio(new PortfolioPage(
                plans.changedSinceLastVisit(member.get().id(), MOST_CHANGED),
                glances.list(view, wanted.offset(), wanted.size()),
                view,
                wanted,
                glances.count(view),
                clock.instant()));
    }
}
