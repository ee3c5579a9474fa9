package outward.ledger.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.answer.Paging;
import outward.answer.PathId;
import outward.answer.Problem;
import outward.answer.Refusal;
import outward.ledger.Entry;
import outward.ledger.Ledger;

/** What was carried out of a plan revision, step by step, for programs. */
@Path("/api/v1/sites/{site}/revisions/{revision}/applications")
@Transactional
class ApplicationsApi {
    private final Ledger ledger;
    private final Begun begun;

    ApplicationsApi(Ledger ledger, Begun begun) {
        this.ledger = ledger;
        this.begun = begun;
    }

    @GET
    public ObjectNode list(
            @RestPath String site,
            @RestPath String revision,
            @RestQuery @Nullable String page,
            @RestQuery @Nullable String size) {
        UUID id = PathId.of(site);
        int number = begun.revision(id, revision);
        Paging paging = Paging.of(page, size);
        return ledger.find(id, number)
                .map(sheet -> SheetJson.of(sheet, ledger.applications(id, sheet.round()), paging))
                .orElseGet(SheetJson::none);
    }

    /** Records one outcome, or an array of them, all or nothing. */
    @POST
    public Response record(@RestPath String site, @RestPath String revision, @Nullable JsonNode body) {
        UUID id = PathId.of(site);
        int number = begun.hold(id, revision);
        List<Entry> entries = EntryReader.read(body, ledger.find(id, number).orElse(null));
        Optional<Refusal> refusal = ledger.record(id, number, entries);
        if (refusal.isPresent()) {
            return Problem.of(refusal.get()).response();
        }
        ArrayNode recorded = SheetJson.recorded(
                ledger.find(id, number).orElseThrow(NotFound::new),
                entries.stream().map(Entry::task).toList());
        boolean many = body != null && body.isArray();
        return Response.status(201).entity(many ? recorded : recorded.get(0)).build();
    }

    /** The file of evidence of one of them. */
    @GET
    @Path("{application}/file")
    public Response file(@RestPath String site, @RestPath String revision, @RestPath String application) {
        return begun.file(site, revision, application);
    }

    /** Records how many clients the policy has reached. */
    @POST
    @Path("policy-reach")
    public Response reach(@RestPath String site, @RestPath String revision, @Nullable JsonNode body) {
        UUID id = PathId.of(site);
        int number = begun.hold(id, revision);
        Optional<Refusal> refusal = ledger.reach(id, number, ReachReader.read(body));
        return refusal.isPresent()
                ? Problem.of(refusal.get()).response()
                : Response.status(201)
                        .entity(SheetJson.policy(ledger.find(id, number)
                                .orElseThrow(NotFound::new)
                                .policy()))
                        .build();
    }
}
