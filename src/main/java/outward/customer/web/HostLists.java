package outward.customer.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.answer.list.Cell;
import outward.answer.list.ListPage;
import outward.answer.list.Offer;
import outward.answer.list.Row;
import outward.answer.list.Wanted;
import outward.customer.HostColumn;
import outward.customer.HostJson;
import outward.customer.HostListing;
import outward.customer.ListedHost;
import outward.customer.ManagementHost;
import outward.tenant.CurrentMember;
import outward.tenant.SavedViews;

/** Lists of hosts as pages show them, in the caller's transaction. */
@Singleton
class HostLists {
    private static final Offer OFFER = new Offer("/hosts", true, List.of(Offer.AS_SHOWN, Offer.FIELDS, Offer.JSON));

    private final HostListing hosts;
    private final SavedViews views;
    private final CurrentMember member;

    HostLists(HostListing hosts, SavedViews views, CurrentMember member) {
        this.hosts = hosts;
        this.views = views;
        this.member = member;
    }

    /** The list that a page with this address and query shows, of one site or of all. */
    ListPage<HostColumn> page(String path, MultivaluedMap<String, String> query, @Nullable UUID site) {
        var wanted = Wanted.of(HostColumn.SHAPE, path, query, site, views.of(member.id(), HostColumn.SHAPE.name()));
        List<Row> rows = hosts
                .list(wanted.view(), wanted.paging().offset(), wanted.paging().size())
                .stream()
                .map(host -> row(host, wanted.shown()))
                .toList();
        return new ListPage<>(wanted, rows, hosts.count(wanted.view()), OFFER);
    }

    private static Row row(ListedHost host, List<HostColumn> shown) {
        String path = "/hosts/" + host.host().id();
        return new Row(
                host.host().id().toString(),
                host.name(),
                shown.stream().map(column -> cell(host, column)).toList(),
                List.of(new Row.Act("Edit", path + "/edit"), new Row.Act("Remove", path + "/removal")));
    }

    /** What stands in a column, for people. */
    static Cell cell(ListedHost listed, HostColumn column) {
        ManagementHost host = listed.host();
        return switch (column) {
            case NAME -> Cell.of(listed.name()).to("/hosts/" + host.id());
            case CUSTOMER -> Cell.of(listed.customerName()).to("/customers/" + host.customer());
            case SITE -> Cell.of(listed.siteName()).to("/sites/" + host.site());
            case ADDRESS ->
                Cell.of(host.address() == null ? null : host.address().toString())
                        .as("address");
            case IPV4, INTERNAL_PREFIX, INTERFACE_ID ->
                Cell.of(value(listed, column)).as("address");
            case INTERFACE_ALIAS -> Cell.of(value(listed, column));
            case ADDRESSING, ROLE, ON_LINK, ROUTING ->
                Cell.of(column.filter()
                        .label(Optional.ofNullable(value(listed, column)).orElse(HostColumn.UNSET)));
        };
    }

    private static @Nullable String value(ListedHost listed, HostColumn column) {
        var value = HostJson.of(listed.host().entry()).path(column.word());
        return value.isNull() ? null : value.asText();
    }
}
