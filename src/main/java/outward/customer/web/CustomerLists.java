package outward.customer.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import outward.answer.list.Cell;
import outward.answer.list.ListPage;
import outward.answer.list.Offer;
import outward.answer.list.Row;
import outward.answer.list.Wanted;
import outward.customer.CustomerColumn;
import outward.customer.CustomerListing;
import outward.customer.ListedCustomer;
import outward.tenant.CurrentMember;
import outward.tenant.SavedViews;

/** The list of customers as its page shows it, in the caller's transaction. */
@Singleton
class CustomerLists {
    private static final Offer OFFER = new Offer("/customers", true, List.of(Offer.AS_SHOWN, Offer.FIELDS, Offer.JSON));

    private final CustomerListing customers;
    private final SavedViews views;
    private final CurrentMember member;

    CustomerLists(CustomerListing customers, SavedViews views, CurrentMember member) {
        this.customers = customers;
        this.views = views;
        this.member = member;
    }

    ListPage<CustomerColumn> page(MultivaluedMap<String, String> query) {
        var wanted = Wanted.of(
                CustomerColumn.SHAPE, "/customers", query, null, views.of(member.id(), CustomerColumn.SHAPE.name()));
        List<Row> rows = customers
                .list(wanted.view(), wanted.paging().offset(), wanted.paging().size())
                .stream()
                .map(customer -> row(customer, wanted.shown()))
                .toList();
        return new ListPage<>(wanted, rows, customers.count(wanted.view()), OFFER);
    }

    private static Row row(ListedCustomer listed, List<CustomerColumn> shown) {
        var customer = listed.customer();
        String path = "/customers/" + customer.id();
        return new Row(
                customer.id().toString(),
                customer.name(),
                shown.stream().map(column -> cell(listed, column)).toList(),
                List.of(new Row.Act("Edit", path + "/edit"), new Row.Act("Remove", path + "/removal")));
    }

    /** What stands in a column, for people. */
    static Cell cell(ListedCustomer listed, CustomerColumn column) {
        var customer = listed.customer();
        return switch (column) {
            case NAME -> Cell.of(customer.name()).to("/customers/" + customer.id());
            case REFERENCE -> Cell.of(customer.reference());
            case SITES -> Cell.of(String.valueOf(listed.sites())).as("number");
        };
    }
}
