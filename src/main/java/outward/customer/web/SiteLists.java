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
import outward.customer.ListedSite;
import outward.customer.SiteColumn;
import outward.customer.SiteJson;
import outward.customer.SiteListing;
import outward.plan.SiteOverview;
import outward.tenant.CurrentMember;
import outward.tenant.SavedViews;

/** Lists of sites as pages show them, in the caller's transaction. */
@Singleton
class SiteLists {
    private static final Offer OFFER = new Offer("/sites", true, List.of(Offer.AS_SHOWN, Offer.FIELDS, Offer.JSON));

    private final SiteListing sites;
    private final SavedViews views;
    private final CurrentMember member;

    SiteLists(SiteListing sites, SavedViews views, CurrentMember member) {
        this.sites = sites;
        this.views = views;
        this.member = member;
    }

    /** The list that a page with this address and query shows, of one customer or of all. */
    ListPage<SiteColumn> page(String path, MultivaluedMap<String, String> query, @Nullable UUID customer) {
        var wanted = Wanted.of(SiteColumn.SHAPE, path, query, customer, views.of(member.id(), SiteColumn.SHAPE.name()));
        List<Row> rows = sites
                .list(wanted.view(), wanted.paging().offset(), wanted.paging().size())
                .stream()
                .map(site -> row(site, wanted.shown()))
                .toList();
        return new ListPage<>(wanted, rows, sites.count(wanted.view()), OFFER);
    }

    private static Row row(ListedSite listed, List<SiteColumn> shown) {
        String path = "/sites/" + listed.site().id();
        return new Row(
                listed.site().id().toString(),
                listed.site().name(),
                shown.stream().map(column -> cell(listed, column)).toList(),
                List.of(new Row.Act("Edit", path + "/edit"), new Row.Act("Remove", path + "/removal")));
    }

    /** What stands in a column, for people. */
    static Cell cell(ListedSite listed, SiteColumn column) {
        SiteOverview plan = listed.overview();
        String path = "/sites/" + plan.id();
        return switch (column) {
            case NAME -> Cell.of(plan.name()).to(path);
            case CUSTOMER -> Cell.of(plan.customer()).to("/customers/" + plan.customerId());
            case VERDICT -> SiteCells.verdict(plan);
            case OPEN -> SiteCells.open(plan, path);
            case HOSTS ->
                Cell.of(String.valueOf(plan.hosts())).to(path + "/hosts").as("number");
            case REVISION ->
                Cell.of(String.valueOf(plan.revision()))
                        .to(path + "/revisions/" + plan.revision())
                        .as("number");
            case STATE ->
                Cell.of(plan.state().label()).as("state state-" + plan.state().word());
            case METHOD ->
                Cell.of(column.filter()
                        .label(
                                plan.method() == null
                                        ? SiteColumn.UNSET
                                        : plan.method().word()));
            case DEPLOYMENT, SERVER_INTERNAL_IPV4 -> Cell.of(value(listed, column));
            case TOPOLOGY, LOAD_BALANCING, ROUTING, TEREDO, WINDOWS_VERSION ->
                Cell.of(column.filter()
                        .label(Optional.ofNullable(value(listed, column)).orElse(SiteColumn.UNSET)));
        };
    }

    private static @Nullable String value(ListedSite listed, SiteColumn column) {
        var value = SiteJson.of(listed.site().entry()).path(column.word());
        return value.isNull() ? null : value.asText();
    }
}
