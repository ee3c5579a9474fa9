package outward.runbook.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import outward.answer.PathId;
import outward.tenant.Costly;

/** The runbook of a site for programs; {@code format} decides, Accept is not looked at. */
@Path("/api/v1/sites/{site}/runbook")
class RunbookApi {
    private final RunbookDownload download;

    RunbookApi(RunbookDownload download) {
        this.download = download;
    }

    @GET
    @Costly
    public Response show(@RestPath String site, @BeanParam RunbookQuery query) {
        return download.answer(PathId.of(site), query);
    }
}
