package outward.customer.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.answer.PathId;
import outward.customer.Customers;
import outward.customer.Page;
import outward.customer.PageRequest;
import outward.customer.Site;
import outward.customer.SiteEditing;
import outward.customer.SiteReader;
import outward.customer.Sites;

/** The sites of a customer for programs. */
@Path("/api/v1/customers/{customer}/sites")
@Transactional
class CustomerSitesApi {
    private final Customers customers;
    private final Sites sites;
    private final SiteEditing editing;

    CustomerSitesApi(Customers customers, Sites sites, SiteEditing editing) {
        this.customers = customers;
        this.sites = sites;
        this.editing = editing;
    }

    @POST
    public Response create(@RestPath String customer, @Nullable JsonNode body) {
        var owner = customers.find(PathId.of(customer)).orElseThrow(NotFound::new);
        Site added = editing.add(owner.id(), SiteReader.read(Body.object(body)));
        return Versions.tagged(Response.status(201).entity(SiteApi.json(added)), added.version());
    }

    @GET
    public ObjectNode list(
            @RestPath String customer, @RestQuery @Nullable String page, @RestQuery @Nullable String size) {
        var owner = customers.find(PathId.of(customer)).orElseThrow(NotFound::new);
        List<Site> all = sites.ofCustomer(owner.id());
        PageRequest wanted = Paging.of(page, size);
        var items = all.stream()
                .skip(wanted.offset())
                .limit(wanted.size())
                .map(SiteApi::json)
                .toList();
        return Paging.json(new Page<>(items, all.size()));
    }
}
