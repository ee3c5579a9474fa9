package outward.customer.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.answer.PathId;
import outward.customer.EditReason;
import outward.customer.Site;
import outward.customer.SiteEditing;
import outward.customer.SiteJson;
import outward.customer.SitePatch;
import outward.customer.Sites;

/** Single sites for programs. */
@Path("/api/v1/sites")
@Transactional
class SiteApi {
    private final Sites sites;
    private final SiteEditing editing;

    SiteApi(Sites sites, SiteEditing editing) {
        this.sites = sites;
        this.editing = editing;
    }

    @GET
    @Path("{id}")
    public Response show(@RestPath String id) {
        Site site = find(id);
        return Versions.tagged(Response.ok(json(site)), site.version());
    }

    @PATCH
    @Path("{id}")
    public Response change(
            @RestPath String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Nullable JsonNode body) {
        UUID known = find(id).id();
        ObjectNode fields = Body.object(body);
        String reason = EditReason.take(fields);
        var edit = editing.change(known, stored -> SitePatch.apply(stored, fields), Versions.wanted(ifMatch), reason);
        return Versions.answer(edit, edit.state().version(), json(edit.state()));
    }

    @DELETE
    @Path("{id}")
    public Response remove(@RestPath String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var edit = editing.remove(PathId.of(id), Versions.wanted(ifMatch));
        return Versions.gone(edit, edit.state().version());
    }

    private Site find(String id) {
        return sites.find(PathId.of(id)).orElseThrow(NotFound::new);
    }

    static ObjectNode json(Site site) {
        ObjectNode json = SiteJson.of(site.entry());
        json.put("id", site.id().toString())
                .put("customer", site.customer().toString())
                .put("version", site.version());
        return json;
    }
}
