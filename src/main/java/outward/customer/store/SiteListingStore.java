package outward.customer.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import outward.answer.list.ColumnSql;
import outward.answer.list.ListSql;
import outward.answer.list.View;
import outward.customer.ListedSite;
import outward.customer.Site;
import outward.customer.SiteColumn;
import outward.customer.SiteListing;
import outward.customer.Sites;
import outward.database.Sql;
import outward.plan.Portfolio;
import outward.plan.SiteOverview;

/** Finds the sites of a page, then reads them and their plans at once. */
@ApplicationScoped
class SiteListingStore implements SiteListing {
    private static final String CUSTOMER = "join customers c on c.tenant_id = s.tenant_id and c.id = s.customer_id";
    private static final String DEPLOYMENT =
            "join deployments d on d.tenant_id = s.tenant_id and d.id = s.deployment_id";
    private static final String PLAN = "join plan_heads h on h.tenant_id = s.tenant_id and h.site_id = s.id";
    private static final String FRAME = PLAN + " join plan_frames f on f.tenant_id = h.tenant_id"
            + " and f.site_id = h.site_id and f.revision = h.frame_revision";
    private static final String METHOD = "lower(coalesce(f.frame ->> 'method', '" + SiteColumn.UNSET + "'))";
    private static final ListSql<SiteColumn> LIST = new ListSql<>(
            SiteListingStore::column,
            new ListSql.Sought(CUSTOMER, List.of("s.name", "c.name", "host(s.server_internal_ipv4)")),
            "s.customer_id = ?",
            "s.id");

    private final Sql sql;
    private final Sites sites;
    private final Portfolio plans;

    SiteListingStore(Sql sql, Sites sites, Portfolio plans) {
        this.sql = sql;
        this.sites = sites;
        this.plans = plans;
    }

    private static ColumnSql column(SiteColumn column) {
        return switch (column) {
            case NAME -> new ColumnSql("", List.of("lower(s.name)"), "s.name");
            case CUSTOMER -> new ColumnSql(CUSTOMER, List.of("lower(c.name)"), "c.name");
            case DEPLOYMENT -> new ColumnSql(DEPLOYMENT, List.of("lower(d.name)"), "d.name");
            case HOSTS -> ColumnSql.of(PLAN, "h.hosts");
            case REVISION -> ColumnSql.of(PLAN, "h.revision");
            case METHOD -> ColumnSql.of(FRAME, METHOD);
            case TOPOLOGY -> ColumnSql.of("", "s.topology");
            case LOAD_BALANCING -> ColumnSql.of("", "s.load_balancing");
            case ROUTING -> ColumnSql.of("", "s.routing");
            case TEREDO -> ColumnSql.of("", "s.teredo");
            case WINDOWS_VERSION -> ColumnSql.of("", "coalesce(s.windows_version, '" + SiteColumn.UNSET + "')");
            case SERVER_INTERNAL_IPV4 ->
                new ColumnSql("", List.of("s.server_internal_ipv4"), "s.server_internal_ipv4::text");
            case VERDICT, OPEN, STATE -> throw new IllegalArgumentException(column + " is not asked of the database");
        };
    }

    @Override
    public List<ListedSite> some(Collection<UUID> ids) {
        Map<UUID, SiteOverview> overviews =
                plans.sites(ids).stream().collect(Collectors.toMap(SiteOverview::id, Function.identity()));
        return sites.find(ids).stream()
                .filter(site -> overviews.containsKey(site.id()))
                .map(site -> listed(site, overviews))
                .toList();
    }

    private static ListedSite listed(Site site, Map<UUID, SiteOverview> overviews) {
        return new ListedSite(site, java.util.Objects.requireNonNull(overviews.get(site.id())));
    }

    @Override
    public List<ListedSite> list(View<SiteColumn> view, long offset, int most) {
        List<Object> parameters = new ArrayList<>(LIST.parameters(view));
        parameters.add(most);
        parameters.add(offset);
        List<UUID> ids = sql.list(
                "select s.id from sites s" + LIST.joins(view) + " where true" + LIST.conditions(view) + " order by "
                        + LIST.order(view) + " limit ? offset ?",
                row -> row.getObject("id", UUID.class),
                parameters.toArray());
        Map<UUID, ListedSite> found =
                some(ids).stream().collect(Collectors.toMap(s -> s.site().id(), Function.identity()));
        return ids.stream()
                .map(id -> java.util.Objects.requireNonNull(found.get(id)))
                .toList();
    }

    @Override
    public long count(View<SiteColumn> view) {
        return sql.first(
                        "select count(*) from sites s" + LIST.countedJoins(view) + " where true"
                                + LIST.conditions(view),
                        row -> row.getLong(1),
                        LIST.parameters(view).toArray())
                .orElseThrow();
    }
}
