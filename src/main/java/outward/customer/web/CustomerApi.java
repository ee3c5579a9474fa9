package outward.customer.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.answer.PathId;
import outward.answer.PlainText;
import outward.answer.WrongInput;
import outward.customer.Customer;
import outward.customer.CustomerEditing;
import outward.customer.CustomerJson;
import outward.customer.Customers;
import outward.tenant.Needs;
import outward.tenant.Right;

/** Customers for programs. */
@Path("/api/v1/customers")
@Transactional
class CustomerApi {
    private final Customers customers;
    private final CustomerEditing editing;

    CustomerApi(Customers customers, CustomerEditing editing) {
        this.customers = customers;
        this.editing = editing;
    }

    @GET
    public ObjectNode list(
            @RestQuery @Nullable String query, @RestQuery @Nullable String page, @RestQuery @Nullable String size) {
        String text = query == null || query.isBlank() ? null : query.strip();
        if (text != null) {
            PlainText.fault(text, 200).ifPresent(fault -> {
                throw WrongInput.at("query", fault);
            });
        }
        return Paging.json(customers.search(text, Paging.of(page, size)).map(CustomerApi::json));
    }

    @POST
    @Needs({Right.WRITE, Right.ADD_CUSTOMERS})
    public Response create(@Nullable JsonNode body) {
        var entry = CustomerJson.read(Body.object(body));
        Customer added = editing.add(entry.name(), entry.reference());
        return Versions.tagged(Response.status(201).entity(json(added)), added.version());
    }

    @GET
    @Path("{id}")
    public Response show(@RestPath String id) {
        Customer customer = find(id);
        return Versions.tagged(Response.ok(json(customer)), customer.version());
    }

    @PATCH
    @Path("{id}")
    public Response change(
            @RestPath String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Nullable JsonNode body) {
        var edit = editing.change(
                PathId.of(id),
                stored -> CustomerJson.read(Body.over(CustomerJson.of(stored), body)),
                Versions.wanted(ifMatch));
        return Versions.answer(edit, edit.state().version(), json(edit.state()));
    }

    @DELETE
    @Path("{id}")
    public Response remove(@RestPath String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var edit = editing.remove(PathId.of(id), Versions.wanted(ifMatch));
        return Versions.gone(edit, edit.state().version());
    }

    private Customer find(String id) {
        return customers.find(PathId.of(id)).orElseThrow(NotFound::new);
    }

    static ObjectNode json(Customer customer) {
        return CustomerJson.of(customer).put("id", customer.id().toString()).put("version", customer.version());
    }
}
