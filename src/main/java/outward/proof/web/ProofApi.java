package outward.proof.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.JsonBody;
import outward.answer.NotFound;
import outward.answer.PathId;
import outward.answer.Problem;
import outward.answer.Refusal;
import outward.customer.HostListing;
import outward.customer.Site;
import outward.customer.Sites;
import outward.proof.Proofs;

/** How far a site's plan is proven, and what people state about it, for programs. */
@Path("/api/v1/sites/{site}/proof")
@Transactional
class ProofApi {
    private static final Set<String> FIELDS = Set.of("host", "rung", "text");

    private final Sites sites;
    private final HostListing hosts;
    private final Proofs proofs;

    ProofApi(Sites sites, HostListing hosts, Proofs proofs) {
        this.sites = sites;
        this.hosts = hosts;
        this.proofs = proofs;
    }

    @GET
    public ObjectNode show(@RestPath String site) {
        Site found = find(site);
        return ProofJson.of(proofs.ofSite(found.id()));
    }

    /** Keeps a statement; the answer is the proof as it then is. */
    @POST
    public Response state(@RestPath String site, @Nullable JsonNode body) {
        Site found = find(site);
        FieldErrors errors = new FieldErrors();
        JsonNode sent = JsonBody.of(body, FIELDS, errors);
        Optional<UUID> host = host(found, sent.path("host").asText(""));
        Stated stated =
                new Stated(sent.path("rung").asText(""), sent.path("text").asText(""));
        if (host.isEmpty()) {
            errors.add("host", "Say the id of a host of this site.");
        }
        stated.check(errors);
        errors.orThrow();
        Optional<Refusal> refusal = proofs.state(
                found.id(), found.customer(), host.orElseThrow(), stated.read().orElseThrow(), stated.text());
        return refusal.isPresent()
                ? Problem.of(refusal.get()).response()
                : Response.ok(ProofJson.of(proofs.ofSite(found.id()))).build();
    }

    private Optional<UUID> host(Site site, String id) {
        return PathId.find(id)
                .flatMap(hosts::find)
                .filter(h -> h.site().equals(site.id()))
                .map(h -> h.id());
    }

    private Site find(String site) {
        return sites.find(PathId.of(site)).orElseThrow(NotFound::new);
    }
}
