package outward.customer.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import outward.customer.Preview;
import outward.plan.PlanDocument;
import outward.tenant.CurrentMember;

/** Plans without storing anything, for programs. */
@Path("/api/v1/preview")
class PreviewApi {
    private final CurrentMember member;
    private final Clock clock;

    PreviewApi(CurrentMember member, Clock clock) {
        this.member = member;
        this.clock = clock;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] plan(@Nullable JsonNode body) {
        return PlanDocument.of(Preview.of(Body.object(body), member.name(), clock.instant()));
    }
}
