package outward.plan.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.answer.PathId;
import outward.answer.Problem;
import outward.answer.Refusal;
import outward.finding.Waiver;
import outward.plan.Plans;
import outward.plan.Waivers;

/** Waivers of a site's findings, for programs. */
@Path("/api/v1/sites/{site}/waivers/{code}")
@Transactional
class WaiverApi {
    private final Plans plans;
    private final Waivers waivers;
    private final Clock clock;

    WaiverApi(Plans plans, Waivers waivers, Clock clock) {
        this.plans = plans;
        this.waivers = waivers;
        this.clock = clock;
    }

    @PUT
    public Response grant(@RestPath String site, @RestPath String code, @Nullable JsonNode body) {
        UUID id = PathId.of(site);
        if (plans.frame(id).isEmpty()) {
            throw new NotFound();
        }
        WaiverForm form = WaiverForm.read(body, LocalDate.now(clock));
        Optional<Refusal> refusal = waivers.grant(id, code, form.reason(), form.until());
        return refusal.isPresent()
                ? Problem.of(refusal.get()).response()
                : Response.ok(json(waivers.find(id, code).orElseThrow(NotFound::new)))
                        .build();
    }

    @DELETE
    public void end(@RestPath String site, @RestPath String code) {
        if (!waivers.end(PathId.of(site), code)) {
            throw new NotFound();
        }
    }

    private static ObjectNode json(Waiver waiver) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("code", waiver.code())
                .put("reason", waiver.reason())
                .put("by", waiver.memberName())
                .put("at", waiver.grantedAt().toString())
                .put("until", waiver.untilOn() == null ? null : waiver.untilOn().toString());
    }
}
