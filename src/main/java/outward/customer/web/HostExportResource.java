package outward.customer.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import outward.answer.list.Export;
import outward.customer.HostColumn;
import outward.customer.HostListing;
import outward.customer.ListedHost;
import outward.tenant.Costly;

/** The hosts of a list's view as a file. */
@Path("/hosts/export")
class HostExportResource {
    /** What can be entered of a host, behind what holds it. */
    private static final List<String> FIELDS = List.of(
            "customer",
            "site",
            "name",
            "interfaceAlias",
            "ipv4",
            "internalPrefix",
            "addressing",
            "interfaceId",
            "role",
            "onLink",
            "routing");

    private static final Export<HostColumn, ListedHost> EXPORT = new Export<>(
            HostLists::cell,
            ListedHost::entered,
            listed -> HostApi.json(listed.host()),
            listed -> listed.host().customer());

    private final HostListing hosts;
    private final Exports exports;

    HostExportResource(HostListing hosts, Exports exports) {
        this.hosts = hosts;
        this.exports = exports;
    }

    @Costly
    @GET
    public Response show(@Context UriInfo address) {
        return exports.of(HostColumn.SHAPE, address.getQueryParameters(), hosts, EXPORT, FIELDS);
    }
}
