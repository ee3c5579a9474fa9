package outward.proof.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import outward.answer.PathId;
import outward.tenant.Costly;

/** The as-built record of a site for people, as a file to keep. */
@Path("/sites/{site}/as-built")
class AsBuiltResource {
    private final AsBuiltDownload download;

    AsBuiltResource(AsBuiltDownload download) {
        this.download = download;
    }

    @GET
    @Costly
    public Response show(@RestPath String site, @RestQuery @Nullable String format) {
        return download.answer(PathId.of(site), format);
    }
}
