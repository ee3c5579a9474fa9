package outward.ledger.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import outward.answer.PathId;
import outward.answer.Problem;
import outward.answer.Refusal;

/** Result files of change-window pages, for programs: first what one would record, then, with what was seen, that. */
@Path("/api/v1/sites/{site}/revisions/{revision}/applications/window-result")
@Transactional
class ResultsApi {
    private final Bringing bringing;
    private final Begun begun;

    ResultsApi(Bringing bringing, Begun begun) {
        this.bringing = bringing;
        this.begun = begun;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response bring(
            @RestPath String site, @RestPath String revision, @RestQuery @Nullable String seen, byte[] body) {
        UUID id = PathId.of(site);
        int number = begun.hold(id, revision);
        ResultReader.read(body);
        Optional<Refusal> closed = bringing.closed(id, number);
        if (closed.isPresent()) {
            return Problem.of(closed.get()).response();
        }
        BroughtFile file = bringing.read(id, number, body);
        if (seen == null) {
            return Response.ok(json(file)).build();
        }
        Optional<Refusal> refusal = bringing.record(id, number, file, seen);
        return refusal.isPresent()
                ? Problem.of(refusal.get()).response()
                : Response.status(201).entity(json(file)).build();
    }

    private static ObjectNode json(BroughtFile file) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("seen", file.seen())
                .put("recorded", file.recorded())
                .put("left", file.left())
                .put("refused", file.refused());
        ArrayNode steps = json.putArray("steps");
        file.steps()
                .forEach(step -> steps.addObject()
                        .put("title", step.title())
                        .put("result", step.outcome().word())
                        .put("tickedAt", step.at().toString())
                        .put("fate", step.fate().name().toLowerCase(Locale.ROOT))
                        .put("why", step.why()));
        return json;
    }
}
