package outward.customer.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import outward.answer.list.BulkPreview;
import outward.answer.list.Done;
import outward.answer.list.Selection;
import outward.customer.ListedSite;
import outward.customer.SiteBulk;
import outward.customer.SiteColumn;
import outward.customer.SiteListing;
import outward.customer.SitePatch;
import outward.customer.SiteTurn;

/** Changes or removes many sites that were chosen in a list, after a preview. */
@Path("/sites/bulk")
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class SiteBulkResource {
    private final SiteListing sites;
    private final SiteBulk bulk;

    SiteBulkResource(SiteListing sites, SiteBulk bulk) {
        this.sites = sites;
        this.bulk = bulk;
    }

    @POST
    @Path("change")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(MultivaluedMap<String, String> form) {
        SiteBulkForm fields = new SiteBulkForm(form);
        ObjectNode given = fields.given();
        return new BulkAct<>(SiteColumn.SHAPE, "/sites/bulk/change", form, fields.fields(), Done.CHANGED)
                .run(
                        chosen -> done(chosen, ids -> bulk.change(ids, stored -> SitePatch.apply(stored, given))),
                        sites::count);
    }

    @POST
    @Path("removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(MultivaluedMap<String, String> form) {
        return new BulkAct<>(SiteColumn.SHAPE, "/sites/bulk/removal", form, List.of(), Done.REMOVED)
                .run(chosen -> done(chosen, bulk::remove), sites::count);
    }

    private BulkPreview done(Selection<SiteColumn> chosen, Function<Set<UUID>, List<SiteTurn>> act) {
        Map<UUID, ListedSite> before = byId(chosen.of(sites, sites::some));
        List<SiteTurn> turns = act.apply(before.keySet());
        return SitesPreview.of(turns, before, byId(sites.some(before.keySet())));
    }

    private static Map<UUID, ListedSite> byId(List<ListedSite> listed) {
        return listed.stream().collect(Collectors.toMap(s -> s.site().id(), Function.identity()));
    }
}
