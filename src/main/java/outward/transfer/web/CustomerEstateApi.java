package outward.transfer.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import outward.answer.PathId;
import outward.customer.Customer;
import outward.tenant.Costly;

/** A customer's estate as a file for programs. */
@Path("/api/v1/customers/{customer}/estate")
class CustomerEstateApi {
    private final EstateDownload download;
    private final EstateIntake intake;

    CustomerEstateApi(EstateDownload download, EstateIntake intake) {
        this.download = download;
        this.intake = intake;
    }

    @Costly
    @GET
    public Response show(@RestPath String customer) {
        return download.of(PathId.of(customer));
    }

    @POST
    @Consumes({EstateIntake.YAML, "text/yaml", MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
    public EstateAnswer take(@RestPath String customer, @RestQuery @Nullable String preview, byte[] body) {
        Customer into = intake.customer(PathId.of(customer));
        return EstateAnswer.of(intake.into(into, body, EstateIntake.isPreview(preview)));
    }
}
