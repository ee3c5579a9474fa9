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
import outward.plan.Life;
import outward.plan.Lives;
import outward.plan.Portfolio;
import outward.plan.SiteOverview;

/** The revisions of a site's plan with their states, newest first. */
@Path("/sites/{site}/revisions")
@Transactional
class RevisionsResource {
    private static final int MOST = 500;

    private final Portfolio portfolio;
    private final Lives lives;

    RevisionsResource(Portfolio portfolio, Lives lives) {
        this.portfolio = portfolio;
        this.lives = lives;
    }

    @CheckedTemplate(basePath = "revision", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(SiteOverview site, List<Life> lives);
    }

    @GET
    public TemplateInstance list(@RestPath String site) {
        SiteOverview found = portfolio.find(PathId.of(site)).orElseThrow(NotFound::new);
        return Templates.list(found, lives.newest(found.id(), MOST));
    }
}
