package outward.proof.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import outward.tenant.Costly;

/** The as-built record of a site for people, as a page to keep. */
@Path("/sites/{site}/as-built")
class AsBuiltResource {
    private final AsBuiltDownload download;

    AsBuiltResource(AsBuiltDownload download) {
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
