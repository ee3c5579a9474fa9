package outward.plan.web;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.answer.PathId;
import outward.answer.Problem;
import outward.answer.Refusal;
import outward.answer.RevisionNumber;
import outward.answer.WrongInput;
import outward.ledger.Baselines;
import outward.ledger.Recorded;
import outward.plan.ChangeSets;
import outward.plan.Plan;
import outward.plan.PlanDocument;
import outward.plan.Plans;

/** The plan of a site and what changed between two of its revisions, for programs. */
@Path("/api/v1/sites/{site}/plan")
@Transactional
class PlanApi {
    private static final String APPLIED = "applied";

    private final Plans plans;
    private final Baselines baselines;

    PlanApi(Plans plans, Baselines baselines) {
        this.plans = plans;
        this.baselines = baselines;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response show(@RestPath String site, @RestQuery @Nullable String revision) {
        Plan plan = find(PathId.of(site), "revision", revision);
        return Response.ok(PlanDocument.of(plan)).build();
    }

    @GET
    @Path("changes")
    public Response changes(@RestPath String site, @RestQuery @Nullable String from, @RestQuery @Nullable String to) {
        UUID id = PathId.of(site);
        Plan after = find(id, "to", to);
        if (from == null) {
            throw WrongInput.at("from", "Say from which revision: a whole number from 1, or applied.");
        }
        if (from.equals(APPLIED)) {
            return applied(after);
        }
        Plan before = find(id, "from", from);
        return Response.ok(ChangeSetJson.of(before, after, ChangeSets.between(before, after)))
                .build();
    }

    /** What is left to be carried out. */
    private Response applied(Plan after) {
        Optional<Refusal> refusal = baselines.refusal(after.site());
        if (refusal.isPresent()) {
            return Problem.of(refusal.get()).response();
        }
        Recorded recorded = baselines.recorded(after);
        return Response.ok(ChangeSetJson.of(recorded.carried().revisions(), after, recorded.to(after)))
                .build();
    }

    private Plan find(UUID site, String field, @Nullable String revision) {
        if (plans.frame(site).isEmpty()) {
            throw new NotFound();
        }
        return plans.find(site, revision == null ? null : RevisionNumber.of(field, revision))
                .orElseThrow(NotFound::new);
    }
}
