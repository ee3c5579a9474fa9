package outward.lifecycle.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import outward.lifecycle.Renumberings;
import outward.lifecycle.web.Sent.Kind;
import outward.plan.Portfolio;

/** The questions of a renumbering and their answer, for programs. */
@Path("/api/v1/sites/{site}/renumbering")
@Transactional
class RenumberingApi {
    private static final Map<String, Kind> FIELDS = Map.ofEntries(
            Map.entry("former", Kind.TEXT),
            Map.entry("now", Kind.TEXT),
            Map.entry("connectTo", Kind.TEXT),
            Map.entry("way", Kind.TEXT),
            Map.entry("deployment", Kind.TEXT),
            Map.entry("formerGroup", Kind.TEXT),
            Map.entry("newGroup", Kind.TEXT),
            Map.entry("formerPolicy", Kind.TEXT),
            Map.entry("newPolicy", Kind.TEXT),
            Map.entry("refreshed", Kind.NUMBER),
            Map.entry("clients", Kind.NUMBER),
            Map.entry("missing", Kind.NAMES),
            Map.entry("reason", Kind.TEXT));

    private final Portfolio portfolio;
    private final Renumberings renumberings;

    RenumberingApi(Portfolio portfolio, Renumberings renumberings) {
        this.portfolio = portfolio;
        this.renumberings = renumberings;
    }

    @GET
    public ObjectNode show(@RestPath String site) {
        return json(find(site));
    }

    /** Answers, or answers anew; all answers are kept. */
    @PUT
    public Response answer(@RestPath String site, @Nullable JsonNode body) {
        UUID id = find(site);
        Optional<Refusal> refusal = RenumberingForms.answer(renumberings, id, Sent.json(body, FIELDS));
        return refusal.isPresent()
                ? Problem.of(refusal.get()).response()
                : Response.ok(json(id)).build();
    }

    private ObjectNode json(UUID site) {
        return renumberings
                .question(site)
                .map(question -> RenumberingJson.of(question, renumberings.answers(site, question)))
                .orElseGet(RenumberingJson::none);
    }

    private UUID find(String site) {
        return portfolio.find(PathId.of(site)).orElseThrow(NotFound::new).id();
    }
}
