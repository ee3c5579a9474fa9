package outward.observed.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.JsonBody;
import outward.answer.NotFound;
import outward.answer.PathId;
import outward.answer.WrongInput;
import outward.customer.HostListing;
import outward.customer.Site;
import outward.customer.Sites;
import outward.observed.Collected;
import outward.observed.Observation;

/** What hosts and servers printed, sent by programs. */
@Path("/api/v1/sites/{site}/observations")
@Transactional
class ObservationApi {
    private static final Set<String> FIELDS = Set.of("source", "content");
    /** The source of a report about several hosts, each of which it names. */
    private static final String SEVERAL = "hosts";

    private final Sites sites;
    private final HostListing hosts;
    private final Bringing bringing;
    private final Filing filing;

    ObservationApi(Sites sites, HostListing hosts, Bringing bringing, Filing filing) {
        this.sites = sites;
        this.hosts = hosts;
        this.bringing = bringing;
        this.filing = filing;
    }

    /** The script whose report is brought as that of several hosts. */
    @GET
    @Path(CollectingScript.PATH)
    public Response script(@RestPath String site) {
        return sites.find(PathId.of(site))
                .map(found -> CollectingScript.answer())
                .orElseThrow(NotFound::new);
    }

    /** Keeps the text and answers what was read from it; a site is never changed by this. */
    @POST
    public ObjectNode add(@RestPath String site, @Nullable JsonNode body) {
        Site found = sites.find(PathId.of(site)).orElseThrow(NotFound::new);
        String source = text(body, "source");
        checkFields(found, body, source);
        String content = Pasted.content(text(body, "content"));
        if (source.equals(SEVERAL)) {
            Collected report = Collected.find(content)
                    .orElseThrow(
                            () -> WrongInput.at("content", "The report of " + CollectingScript.NAME + " is wanted."));
            return ObservationJson.of(filing.file(found, report));
        }
        Bringing.Brought brought = bringing.bring(found, source, content);
        return ObservationJson.of(brought.id(), brought.examination());
    }

    private static String text(@Nullable JsonNode body, String field) {
        return body == null ? "" : body.path(field).asText("");
    }

    private void checkFields(Site site, @Nullable JsonNode body, String source) {
        FieldErrors errors = new FieldErrors();
        JsonNode sent = JsonBody.of(body, FIELDS, errors);
        if (!source.equals(Observation.SERVER) && !source.equals(SEVERAL) && !isHost(site, source)) {
            errors.add("source", "Say \"server\", \"hosts\", or the id of a host of this site.");
        }
        if (!sent.path("content").isTextual()) {
            errors.add("content", "Text is wanted here.");
        }
        errors.orThrow();
    }

    private boolean isHost(Site site, String source) {
        return PathId.find(source)
                .flatMap(hosts::find)
                .filter(host -> host.site().equals(site.id()))
                .isPresent();
    }
}
