package outward.observed.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.JsonBody;
import outward.answer.NotFound;
import outward.answer.PathId;
import outward.customer.HostListing;
import outward.customer.Site;
import outward.customer.Sites;
import outward.observed.Agreement;
import outward.observed.Comparison;
import outward.observed.Observation;
import outward.observed.Observations;
import outward.observed.Reading;
import outward.observed.ServerReport;
import outward.plan.Plans;

/** What hosts and servers printed, sent by programs. */
@Path("/api/v1/sites/{site}/observations")
@Transactional
class ObservationApi {
    private static final Set<String> FIELDS = Set.of("source", "content");

    private final Sites sites;
    private final HostListing hosts;
    private final Plans plans;
    private final Observations observations;

    ObservationApi(Sites sites, HostListing hosts, Plans plans, Observations observations) {
        this.sites = sites;
        this.hosts = hosts;
        this.plans = plans;
        this.observations = observations;
    }

    /** Keeps the text and answers what was read from it; a site is never changed by this. */
    @POST
    public ObjectNode add(@RestPath String site, @Nullable JsonNode body) {
        Site found = sites.find(PathId.of(site)).orElseThrow(NotFound::new);
        String source = text(body, "source");
        checkFields(found, body, source);
        String content = Pasted.content(text(body, "content"));
        boolean server = source.equals(Observation.SERVER);
        Reading reading = server ? ServerReport.read(content, found.facts()) : ServerReport.read(content);
        UUID id = observations.add(found.id(), found.customer(), source, content, reading);
        return json(id, reading, server ? differing(found, reading) : List.of());
    }

    private static String text(@Nullable JsonNode body, String field) {
        return body == null ? "" : body.path(field).asText("");
    }

    private void checkFields(Site site, @Nullable JsonNode body, String source) {
        FieldErrors errors = new FieldErrors();
        JsonNode sent = JsonBody.of(body, FIELDS, errors);
        if (!source.equals(Observation.SERVER) && !isHost(site, source)) {
            errors.add("source", "Say \"server\", or the id of a host of this site.");
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

    private List<Comparison> differing(Site site, Reading reading) {
        return Comparison.of(plans.frame(site.id()).orElseThrow(NotFound::new), reading.values()).stream()
                .filter(c -> c.agreement() == Agreement.DIFFERS)
                .toList();
    }

    private static ObjectNode json(UUID id, Reading reading, List<Comparison> differing) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", id.toString());
        ArrayNode understood = json.putArray("understood");
        reading.understood()
                .forEach(u -> understood
                        .addObject()
                        .put("kind", u.kind().word())
                        .put("name", u.name())
                        .put("value", u.value())
                        .put("from", u.from()));
        ArrayNode notUnderstood = json.putArray("notUnderstood");
        reading.notUnderstood().forEach(notUnderstood::add);
        ArrayNode drift = json.putArray("drift");
        differing.forEach(d -> Drifts.put(drift.addObject(), d));
        return json;
    }
}
