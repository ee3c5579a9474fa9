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
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.answer.PathId;
import outward.customer.HostEditing;
import outward.customer.HostJson;
import outward.customer.HostReader;
import outward.customer.Hosts;
import outward.customer.ManagementHost;

/** Single management hosts for programs. */
@Path("/api/v1/hosts")
@Transactional
class HostApi {
    private final Hosts hosts;
    private final HostEditing editing;

    HostApi(Hosts hosts, HostEditing editing) {
        this.hosts = hosts;
        this.editing = editing;
    }

    @GET
    @Path("{id}")
    public Response show(@RestPath String id) {
        ManagementHost host = find(id);
        return Versions.tagged(Response.ok(json(host)), host.version());
    }

    @PATCH
    @Path("{id}")
    public Response change(
            @RestPath String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Nullable JsonNode body) {
        var edit = editing.change(
                PathId.of(id),
                stored -> HostReader.read(HostPatch.over(HostJson.of(stored), Body.object(body))),
                Versions.wanted(ifMatch));
        return Versions.answer(edit, edit.state().version(), json(edit.state()));
    }

    @DELETE
    @Path("{id}")
    public Response remove(@RestPath String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var edit = editing.remove(PathId.of(id), Versions.wanted(ifMatch));
        return Versions.gone(edit, edit.state().version());
    }

    private ManagementHost find(String id) {
        return hosts.find(PathId.of(id)).orElseThrow(NotFound::new);
    }

    static ObjectNode json(ManagementHost host) {
        ObjectNode json = HostJson.stored(host);
        return json.put("site", host.site().toString()).put("version", host.version());
    }
}
