package outward.plan.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.answer.PathId;
import outward.answer.RevisionNumber;
import outward.answer.WrongInput;
import outward.plan.ChangeSets;
import outward.plan.Plan;
import outward.plan.PlanDocument;
import outward.plan.Plans;

/** The plan of a site and what changed between two of its revisions, for programs. */
@Path("/api/v1/sites/{site}/plan")
@Transactional
class PlanApi {
    private final Plans plans;

    PlanApi(Plans plans) {
        this.plans = plans;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response show(@RestPath String site, @RestQuery @Nullable String revision) {
        Plan plan = find(PathId.of(site), "revision", revision);
        return Response.ok(PlanDocument.of(plan)).build();
    }

    @GET
    @Path("changes")
    public ObjectNode changes(@RestPath String site, @RestQuery @Nullable String from, @RestQuery @Nullable String to) {
        UUID id = PathId.of(site);
        Plan after = find(id, "to", to);
        if (from == null) {
            throw WrongInput.at("from", "Say from which revision: a whole number from 1.");
        }
        Plan before = find(id, "from", from);
        return ChangeSetJson.of(before, after, ChangeSets.between(before, after));
    }

    private Plan find(UUID site, String field, @Nullable String revision) {
        if (plans.frame(site).isEmpty()) {
            throw new NotFound();
        }
        return plans.find(site, revision == null ? null : RevisionNumber.of(field, revision))
                .orElseThrow(NotFound::new);
    }
}
