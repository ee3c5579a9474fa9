package outward.transfer.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Estate files of several customers for programs. */
@Path("/api/v1/estate")
class EstateApi {
    private final EstateIntake intake;

    EstateApi(EstateIntake intake) {
        this.intake = intake;
    }

    @POST
    @Consumes({EstateIntake.YAML, "text/yaml", MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
    public EstateAnswer take(@RestQuery @Nullable String preview, byte[] body) {
        return EstateAnswer.of(intake.all(body, EstateIntake.isPreview(preview)));
    }
}
