package outward.runbook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import outward.answer.PathId;

/** Files for other systems, for programs; {@code file} names one, Accept is not looked at. */
@Path("/api/v1/sites/{site}/exports")
class ExportApi {
    private final ExportDownload download;

    ExportApi(ExportDownload download) {
        this.download = download;
    }

    @GET
    public Response show(@RestPath String site, @RestQuery @Nullable String file) {
        return download.answer(PathId.of(site), file);
    }
}
