package outward.customer.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import outward.answer.list.Export;
import outward.customer.ListedSite;
import outward.customer.SiteColumn;
import outward.customer.SiteListing;
import outward.tenant.Costly;

/** The sites of a list's view as a file. */
@Path("/sites/export")
class SiteExportResource {
    /** What can be entered of a site, behind its customer. */
    private static final List<String> FIELDS = List.of(
            "customer",
            "name",
            "deployment",
            "topology",
            "loadBalancing",
            "method",
            "publicIpv4",
            "organisationPrefix",
            "internalPrefixes",
            "clientPrefix",
            "ipv6AtInstall",
            "internalVip",
            "nodes",
            "serverAddress",
            "serverPrefixLength",
            "serverForwarding",
            "serverInternalIpv4",
            "internalRouter",
            "ipv6PathConfirmed",
            "teredo",
            "vpnPrefix",
            "nat64Prefix",
            "routing",
            "windowsVersion");

    private static final Export<SiteColumn, ListedSite> EXPORT = new Export<>(
            SiteLists::cell,
            ListedSite::entered,
            listed -> SiteApi.json(listed.site()),
            listed -> listed.site().customer());

    private final SiteListing sites;
    private final Exports exports;

    SiteExportResource(SiteListing sites, Exports exports) {
        this.sites = sites;
        this.exports = exports;
    }

    @Costly
    @GET
    public Response show(@Context UriInfo address) {
        return exports.of(SiteColumn.SHAPE, address.getQueryParameters(), sites, EXPORT, FIELDS);
    }
}
