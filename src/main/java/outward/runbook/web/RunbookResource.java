package outward.runbook.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import outward.answer.NotFound;
import outward.answer.PathId;
import outward.plan.PlanRevision;
import outward.plan.Portfolio;
import outward.plan.SiteOverview;
import outward.runbook.Protocol;
import outward.runbook.Scope;
import outward.tenant.Costly;

/** The runbook of a site for people: what to choose, and the files. */
@Path("/sites/{site}/runbook")
@Transactional
class RunbookResource {
    private final RunbookAnswer answer;
    private final RunbookDownload download;
    private final Portfolio portfolio;

    RunbookResource(RunbookAnswer answer, RunbookDownload download, Portfolio portfolio) {
        this.answer = answer;
        this.download = download;
        this.portfolio = portfolio;
    }

    @CheckedTemplate(basePath = "runbook", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance runbook(
                SiteOverview site, Scope scope, List<Protocol> protocols, List<PlanRevision> revisions, boolean begun);
    }

    /** The choices, with the verdict that decides what the ZIP holds. */
    @GET
    public TemplateInstance show(@RestPath String site) {
        UUID id = PathId.of(site);
        SiteOverview overview = portfolio.find(id).orElseThrow(NotFound::new);
        return Templates.runbook(
                overview, answer.newest(id), List.of(Protocol.values()), answer.revisions(id), answer.isBegun(id));
    }

    /** The file that was chosen. */
    @GET
    @Path("file")
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    @Costly
    public Response file(@RestPath String site, @BeanParam RunbookQuery query) {
        return download.answer(PathId.of(site), query);
    }
}
