package outward.transfer.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import outward.answer.PathId;
import outward.tenant.Costly;

/** A customer's estate as a file for people. */
@Path("/customers/{customer}/estate")
class CustomerEstateResource {
    private final EstateDownload download;

    CustomerEstateResource(EstateDownload download) {
        this.download = download;
    }

    @GET
    @Costly
    public Response show(@RestPath String customer) {
        return download.of(PathId.of(customer));
    }
}
