package outward.proof.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import outward.answer.PathId;
import outward.tenant.Costly;

/** The as-built record of a site for programs; {@code format} decides, Accept is not looked at. */
@Path("/api/v1/sites/{site}/as-built")
class AsBuiltApi {
    private final AsBuiltDownload download;

    AsBuiltApi(AsBuiltDownload download) {
        this.download = download;
    }

    @GET
    @Costly
    public Response show(@RestPath String site, @RestQuery @Nullable String format) {
        return download.answer(PathId.of(site), format);
    }
}
