package outward.customer.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import outward.answer.list.ColumnSql;
import outward.answer.list.ListSql;
import outward.answer.list.View;
import outward.customer.HostColumn;
import outward.customer.HostListing;
import outward.customer.HostSummary;
import outward.customer.ListedHost;
import outward.database.Sql;
import outward.design.Addressing;
import outward.design.HostRole;

/** Reads lists of hosts as rows, without an entity for each. */
@ApplicationScoped
class HostListingStore implements HostListing {
    private static final String SUMMARY = """
            select id, site_id, name, interface_alias, host(ipv4) as ipv4, host(address) as address, addressing, role
            from hosts where id = ?""";
    private static final String SITE = "join sites s on s.tenant_id = h.tenant_id and s.id = h.site_id";
    private static final String CUSTOMER = "join customers c on c.tenant_id = h.tenant_id and c.id = h.customer_id";
    private static final String SELECT = "select " + HostColumns.LISTED
            + ", s.name as site_name, c.name as customer_name from hosts h " + SITE + " " + CUSTOMER;
    private static final ListSql<HostColumn> LIST = new ListSql<>(
            HostListingStore::column,
            new ListSql.Sought("", List.of("h.name", "host(h.address)", "host(h.ipv4)", "h.interface_alias")),
            "h.site_id = ?",
            "h.id");

    private final Sql sql;

    HostListingStore(Sql sql) {
        this.sql = sql;
    }

    private static ColumnSql column(HostColumn column) {
        return switch (column) {
            case NAME -> new ColumnSql("", List.of("lower(h.name)"), "h.name");
            case CUSTOMER -> new ColumnSql(CUSTOMER, List.of("lower(c.name)"), "c.name");
            case SITE -> new ColumnSql(SITE, List.of("lower(s.name)"), "s.name");
            case ADDRESS -> new ColumnSql("", List.of("h.address"), "host(h.address)");
            case ADDRESSING -> ColumnSql.of("", "h.addressing");
            case IPV4 -> new ColumnSql("", List.of("h.ipv4"), "host(h.ipv4)");
            case INTERFACE_ALIAS -> new ColumnSql("", List.of("lower(h.interface_alias)"), "h.interface_alias");
            case ROLE -> ColumnSql.of("", "h.role");
            case ON_LINK -> ColumnSql.of("", "coalesce(h.on_link::text, '" + HostColumn.UNSET + "')");
            case ROUTING -> ColumnSql.of("", "coalesce(h.routing, '" + HostColumn.UNSET + "')");
            case INTERNAL_PREFIX -> new ColumnSql("", List.of("h.internal_prefix"), "h.internal_prefix::text");
            case INTERFACE_ID -> ColumnSql.of("", "h.interface_id");
        };
    }

    @Override
    public Optional<HostSummary> find(UUID host) {
        return sql.first(SUMMARY, HostListingStore::summary, host);
    }

    private static HostSummary summary(ResultSet row) throws SQLException {
        return new HostSummary(
                row.getObject("id", UUID.class),
                row.getObject("site_id", UUID.class),
                row.getString("name"),
                row.getString("interface_alias"),
                row.getString("ipv4"),
                row.getString("address"),
                Addressing.of(row.getString("addressing")).orElseThrow(),
                HostRole.of(row.getString("role")).orElseThrow());
    }

    @Override
    public List<ListedHost> some(Collection<UUID> hosts) {
        return sql.list(
                SELECT + " where h.id = any (?::uuid[]) order by h.id",
                HostListingStore::listed,
                Text.ofList(List.copyOf(hosts)));
    }

    /** The page is found first, by as little as its order and its filters need. */
    @Override
    public List<ListedHost> list(View<HostColumn> view, long offset, int most) {
        String order = LIST.order(view);
        List<Object> parameters = new ArrayList<>(LIST.parameters(view));
        parameters.add(most);
        parameters.add(offset);
        return sql.list(
                SELECT + " where h.id in (select h.id from hosts h" + LIST.joins(view) + " where true"
                        + LIST.conditions(view) + " order by " + order + " limit ? offset ?) order by " + order,
                HostListingStore::listed,
                parameters.toArray());
    }

    private static ListedHost listed(ResultSet row) throws SQLException {
        return new ListedHost(HostColumns.read(row), row.getString("site_name"), row.getString("customer_name"));
    }

    /** What the heads of plans have counted is not counted again. */
    @Override
    public long count(View<HostColumn> view) {
        String query = view.isNarrow()
                ? "select count(*) from hosts h" + LIST.countedJoins(view) + " where true" + LIST.conditions(view)
                : "select coalesce(sum(p.hosts), 0) from plan_heads p where true"
                        + (view.within() == null ? "" : " and p.site_id = ?");
        return sql.first(query, row -> row.getLong(1), LIST.parameters(view).toArray())
                .orElseThrow();
    }
}
