package outward.customer.web;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import outward.answer.list.BulkField;
import outward.answer.list.BulkPreview;
import outward.answer.list.BulkRow;
import outward.answer.list.BulkRow.Difference;
import outward.answer.list.Done;
import outward.answer.list.Selection;
import outward.customer.Customer;
import outward.customer.CustomerBulk;
import outward.customer.CustomerColumn;
import outward.customer.CustomerJson;
import outward.customer.CustomerListing;
import outward.customer.CustomerTurn;
import outward.customer.HostColumn;
import outward.customer.ListedCustomer;
import outward.customer.SiteColumn;

/** Changes or removes many customers that were chosen in a list, after a preview. */
@Path("/customers/bulk")
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class CustomerBulkResource {
    private static final String REFERENCE = CustomerColumn.REFERENCE.word();

    private final CustomerListing customers;
    private final CustomerBulk bulk;

    CustomerBulkResource(CustomerListing customers, CustomerBulk bulk) {
        this.customers = customers;
        this.bulk = bulk;
    }

    @POST
    @Path("change")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(MultivaluedMap<String, String> form) {
        String reference =
                Optional.ofNullable(form.getFirst(REFERENCE)).orElse("").strip();
        var field = new BulkField(REFERENCE, CustomerColumn.REFERENCE.label(), List.of(), reference);
        var given = new Entered(form).text(REFERENCE).node();
        Function<Customer, CustomerJson.Entry> edit =
                stored -> CustomerJson.read(CustomerJson.of(stored).setAll(given.deepCopy()));
        return new BulkAct<>(CustomerColumn.SHAPE, "/customers/bulk/change", form, List.of(field), Done.CHANGED)
                .run(chosen -> done(chosen, ids -> bulk.change(ids, edit)), customers::count);
    }

    @POST
    @Path("removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(MultivaluedMap<String, String> form) {
        return new BulkAct<>(CustomerColumn.SHAPE, "/customers/bulk/removal", form, List.of(), Done.REMOVED)
                .run(chosen -> done(chosen, bulk::remove), customers::count);
    }

    private BulkPreview done(Selection<CustomerColumn> chosen, Function<Set<UUID>, List<CustomerTurn>> act) {
        Map<UUID, ListedCustomer> listed = chosen.of(customers, customers::some).stream()
                .collect(Collectors.toMap(c -> c.customer().id(), Function.identity()));
        List<CustomerTurn> turns = act.apply(listed.keySet());
        List<BulkRow> rows = turns.stream()
                .filter(CustomerTurn::isTouched)
                .map(turn -> row(turn, listed))
                .toList();
        return BulkPreview.of(
                rows,
                turns.size() - rows.size(),
                turns.stream()
                        .map(turn -> turn.after() == null
                                ? turn + " " + listed.get(turn.before().id())
                                : turn.toString())
                        .toList());
    }

    private static BulkRow row(CustomerTurn turn, Map<UUID, ListedCustomer> listed) {
        Customer before = turn.before();
        Customer after = turn.after();
        ListedCustomer shown = listed.get(before.id());
        String holds = shown == null
                ? ""
                : SiteColumn.SHAPE.count(shown.sites()) + ", " + HostColumn.SHAPE.count(shown.hosts());
        return new BulkRow(
                before.name(),
                holds,
                after == null
                        ? List.of()
                        : List.of(new Difference(
                                CustomerColumn.REFERENCE.label(), text(before.reference()), text(after.reference()))));
    }

    private static String text(@org.jspecify.annotations.Nullable String reference) {
        return Optional.ofNullable(reference).orElse("–");
    }
}
