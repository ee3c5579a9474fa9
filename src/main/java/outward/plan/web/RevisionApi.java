package outward.plan.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.answer.PathId;
import outward.answer.Problem;
import outward.answer.Refusal;
import outward.answer.RevisionNumber;
import outward.plan.Life;
import outward.plan.LifeAct;
import outward.plan.Lives;
import outward.tenant.Needs;
import outward.tenant.Right;

/** The life of a plan revision, for programs. Each act has its own transaction. */
@Path("/api/v1/sites/{site}/revisions/{revision}")
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class RevisionApi {
    private final Lives lives;

    RevisionApi(Lives lives) {
        this.lives = lives;
    }

    @GET
    public ObjectNode show(@RestPath String site, @RestPath String revision) {
        UUID id = PathId.of(site);
        return LifeJson.of(id, find(id, RevisionNumber.find(revision).orElseThrow(NotFound::new)));
    }

    /** Asks for approval. */
    @POST
    @Path("asking")
    public Response ask(@RestPath String site, @RestPath String revision, @Nullable JsonNode body) {
        return act(site, revision, LifeAct.ASK, body);
    }

    /** Approves exactly the plan with that hash. */
    @POST
    @Path("approval")
    @Needs(Right.APPROVE)
    public Response approve(@RestPath String site, @RestPath String revision, @Nullable JsonNode body) {
        return act(site, revision, LifeAct.APPROVE, body);
    }

    /** Sends it back to be a draft. */
    @POST
    @Path("decline")
    @Needs(Right.APPROVE)
    public Response decline(@RestPath String site, @RestPath String revision, @Nullable JsonNode body) {
        return act(site, revision, LifeAct.DECLINE, body);
    }

    /** Gives it up. */
    @POST
    @Path("discard")
    public Response discard(@RestPath String site, @RestPath String revision, @Nullable JsonNode body) {
        return act(site, revision, LifeAct.DISCARD, body);
    }

    /** Begins to carry it out. */
    @POST
    @Path("beginning")
    public Response begin(@RestPath String site, @RestPath String revision, @Nullable JsonNode body) {
        return act(site, revision, LifeAct.BEGIN, body);
    }

    /** Says that it is applied: every step is done or skipped. */
    @POST
    @Path("completion")
    public Response complete(@RestPath String site, @RestPath String revision, @Nullable JsonNode body) {
        return act(site, revision, LifeAct.APPLY, body);
    }

    /** Says that it is verified: every host is proven far enough. */
    @POST
    @Path("verification")
    public Response verify(@RestPath String site, @RestPath String revision, @Nullable JsonNode body) {
        return act(site, revision, LifeAct.VERIFY, body);
    }

    /** Begins to go back to it. */
    @POST
    @Path("return")
    public Response goBack(@RestPath String site, @RestPath String revision, @Nullable JsonNode body) {
        return act(site, revision, LifeAct.RETURN, body);
    }

    private Response act(String site, String revision, LifeAct act, @Nullable JsonNode body) {
        UUID id = PathId.of(site);
        int number = RevisionNumber.find(revision).orElseThrow(NotFound::new);
        find(id, number);
        Optional<Refusal> refusal = lives.act(id, number, ActForm.read(act, body));
        return refusal.isPresent()
                ? Problem.of(refusal.get()).response()
                : Response.ok(LifeJson.of(id, find(id, number))).build();
    }

    private Life find(UUID site, int revision) {
        return QuarkusTransaction.requiringNew()
                .call(() -> lives.find(site, revision))
                .orElseThrow(NotFound::new);
    }
}
