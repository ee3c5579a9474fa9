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
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import outward.answer.list.BulkPreview;
import outward.answer.list.Done;
import outward.answer.list.Selection;
import outward.customer.HostBulk;
import outward.customer.HostColumn;
import outward.customer.HostJson;
import outward.customer.HostListing;
import outward.customer.HostReader;
import outward.customer.HostTurn;
import outward.customer.ListedHost;

/** Changes or removes many hosts that were chosen in a list, after a preview. */
@Path("/hosts/bulk")
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class HostBulkResource {
    private final HostListing hosts;
    private final HostBulk bulk;

    HostBulkResource(HostListing hosts, HostBulk bulk) {
        this.hosts = hosts;
        this.bulk = bulk;
    }

    @POST
    @Path("change")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(MultivaluedMap<String, String> form) {
        HostBulkForm fields = new HostBulkForm(form);
        ObjectNode given = fields.given();
        return new BulkAct<>(HostColumn.SHAPE, "/hosts/bulk/change", form, fields.fields(), Done.CHANGED)
                .run(
                        chosen -> done(
                                chosen,
                                ids -> bulk.change(
                                        ids,
                                        before -> HostReader.read(
                                                HostJson.of(before).setAll(given.deepCopy())))),
                        hosts::count);
    }

    @POST
    @Path("removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(MultivaluedMap<String, String> form) {
        return new BulkAct<>(HostColumn.SHAPE, "/hosts/bulk/removal", form, List.of(), Done.REMOVED)
                .run(chosen -> done(chosen, bulk::remove), hosts::count);
    }

    private BulkPreview done(Selection<HostColumn> chosen, Function<Set<UUID>, List<HostTurn>> act) {
        var listed = chosen.of(hosts, hosts::some).stream()
                .collect(Collectors.toMap(h -> h.host().id(), Function.<ListedHost>identity()));
        return HostPreview.of(act.apply(listed.keySet()), listed);
    }
}
