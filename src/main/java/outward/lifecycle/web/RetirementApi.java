package outward.lifecycle.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.answer.PathId;
import outward.answer.Problem;
import outward.answer.Refusal;
import outward.lifecycle.Retirements;
import outward.lifecycle.web.Sent.Kind;
import outward.plan.Portfolio;

/** The retirement of a site, for programs. */
@Path("/api/v1/sites/{site}/retirement")
@Transactional
class RetirementApi {
    private static final Map<String, Kind> BEGIN =
            Map.of("reason", Kind.TEXT, "remaining", Kind.TEXT, "plannedOn", Kind.TEXT);
    private static final Map<String, Kind> STEP = Map.of(
            "retirement",
            Kind.NUMBER,
            "step",
            Kind.TEXT,
            "evidence",
            Kind.TEXT,
            "gone",
            Kind.NUMBER,
            "clients",
            Kind.NUMBER,
            "missing",
            Kind.NAMES);
    private static final Map<String, Kind> END = Map.of("retirement", Kind.NUMBER, "reason", Kind.TEXT);

    private final Portfolio portfolio;
    private final Retirements retirements;

    RetirementApi(Portfolio portfolio, Retirements retirements) {
        this.portfolio = portfolio;
        this.retirements = retirements;
    }

    @GET
    public ObjectNode show(@RestPath String site) {
        return RetirementJson.of(retirements.find(find(site)));
    }

    @POST
    public Response begin(@RestPath String site, @Nullable JsonNode body) {
        UUID id = find(site);
        return answer(id, RetirementForms.begin(retirements, id, Sent.json(body, BEGIN)));
    }

    @POST
    @Path("steps")
    public Response record(@RestPath String site, @Nullable JsonNode body) {
        UUID id = find(site);
        return answer(id, RetirementForms.record(retirements, id, Sent.json(body, STEP)));
    }

    /** Gives it up. */
    @POST
    @Path("end")
    public Response end(@RestPath String site, @Nullable JsonNode body) {
        UUID id = find(site);
        return answer(id, RetirementForms.end(retirements, id, Sent.json(body, END)));
    }

    private Response answer(UUID site, Optional<Refusal> refusal) {
        return refusal.isPresent()
                ? Problem.of(refusal.get()).response()
                : Response.ok(RetirementJson.of(retirements.find(site))).build();
    }

    private UUID find(String site) {
        return portfolio.find(PathId.of(site)).orElseThrow(NotFound::new).id();
    }
}
