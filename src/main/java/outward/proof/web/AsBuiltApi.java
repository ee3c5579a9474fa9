package outward.proof.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import outward.tenant.Costly;

/** The as-built record of a site for programs, as a page. */
@Path("/api/v1/sites/{site}/as-built")
class AsBuiltApi {
    private final AsBuiltDownload download;

    AsBuiltApi(AsBuiltDownload download) {
        this.download = download;
    }

    @GET
    @Costly
    public Response show(@RestPath String site) {
        return download.html(site);
    }

    @GET
    @Path("markdown")
    @Costly
    public Response markdown(@RestPath String site) {
        return download.markdown(site);
    }
}
