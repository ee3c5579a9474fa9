package outward.customer.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import outward.answer.list.Export;
import outward.customer.CustomerColumn;
import outward.customer.CustomerJson;
import outward.customer.CustomerListing;
import outward.customer.ListedCustomer;
import outward.tenant.Costly;

/** The customers of a list's view as a file. */
@Path("/customers/export")
class CustomerExportResource {
    private static final List<String> FIELDS = List.of("name", "reference");

    private static final Export<CustomerColumn, ListedCustomer> EXPORT = new Export<>(
            CustomerLists::cell,
            listed -> CustomerJson.of(listed.customer()),
            listed -> CustomerApi.json(listed.customer()),
            listed -> listed.customer().id());

    private final CustomerListing customers;
    private final Exports exports;

    CustomerExportResource(CustomerListing customers, Exports exports) {
        this.customers = customers;
        this.exports = exports;
    }

    @Costly
    @GET
    public Response show(@Context UriInfo address) {
        return exports.of(CustomerColumn.SHAPE, address.getQueryParameters(), customers, EXPORT, FIELDS);
    }
}
