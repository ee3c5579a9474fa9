package outward.customer.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.answer.PathId;
import outward.answer.WrongInput;
import outward.customer.HostEditing;
import outward.customer.HostEntry;
import outward.customer.HostReader;
import outward.customer.Hosts;
import outward.customer.ManagementHost;
import outward.customer.Page;
import outward.plan.Plans;

/** The management hosts of a site for programs. */
@Path("/api/v1/sites/{site}/hosts")
@Transactional
class SiteHostsApi {
    private final Plans plans;
    private final Hosts hosts;
    private final HostEditing editing;

    SiteHostsApi(Plans plans, Hosts hosts, HostEditing editing) {
        this.plans = plans;
        this.hosts = hosts;
        this.editing = editing;
    }

    /** One host, or an array of them that leads to one revision. */
    @POST
    public Response create(@RestPath String site, @Nullable JsonNode body) {
        UUID id = PathId.of(site);
        if (body != null && body.isArray()) {
            List<HostEntry> entries = entered(id, () -> HostReader.readAll(body));
            return Response.status(201)
                    .entity(array(editing.addAll(id, entries)))
                    .build();
        }
        HostEntry entry = entered(id, () -> HostReader.read(Body.object(body)));
        ManagementHost added = editing.add(id, entry);
        return Versions.tagged(Response.status(201).entity(HostApi.json(added)), added.version());
    }

    /** Wrong input for a site that is not there is answered like anything else about it. */
    private <T> T entered(UUID site, Supplier<T> read) {
        try {
            return read.get();
        } catch (WrongInput wrong) {
            if (plans.hosts(site).isEmpty()) {
                throw new NotFound();
            }
            throw wrong;
        }
    }

    @GET
    public ObjectNode list(@RestPath String site, @RestQuery @Nullable String page, @RestQuery @Nullable String size) {
        UUID id = PathId.of(site);
        int total = plans.hosts(id).orElseThrow(NotFound::new);
        return Paging.json(new Page<>(hosts.ofSite(id, Paging.of(page, size)), total).map(HostApi::json));
    }

    private static ArrayNode array(List<ManagementHost> added) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(added.size());
        added.forEach(host -> array.add(HostApi.json(host)));
        return array;
    }
}
