package outward.customer.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import outward.customer.Previews;
import outward.plan.PlanDocument;

/** Plans without storing anything, for programs. */
@Path("/api/v1/preview")
@Transactional
class PreviewApi {
    private final Previews previews;

    PreviewApi(Previews previews) {
        this.previews = previews;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] plan(@Nullable JsonNode body) {
        return PlanDocument.of(previews.alone(Body.object(body)));
    }
}
