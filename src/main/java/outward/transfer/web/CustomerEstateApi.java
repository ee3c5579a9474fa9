package outward.transfer.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import outward.answer.PathId;
import outward.tenant.Costly;

/** A customer's estate as a file for programs. */
@Path("/api/v1/customers/{customer}/estate")
class CustomerEstateApi {
    private final EstateDownload download;

    CustomerEstateApi(EstateDownload download) {
        this.download = download;
    }

    @GET
    @Costly
    public Response show(@RestPath String customer) {
        return download.of(PathId.of(customer));
    }
}
