package outward.customer.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import outward.answer.list.ColumnSql;
import outward.answer.list.ListSql;
import outward.answer.list.View;
import outward.customer.Customer;
import outward.customer.CustomerColumn;
import outward.customer.CustomerListing;
import outward.customer.ListedCustomer;
import outward.database.Sql;

/** Reads lists of customers as rows. */
@ApplicationScoped
class CustomerListingStore implements CustomerListing {
    private static final String SITES = """
            left join lateral (select count(*)::int as sites from sites s
                where s.tenant_id = c.tenant_id and s.customer_id = c.id) n on true""";
    private static final String SELECT = """
            select c.id, c.version, c.name, c.reference, n.sites, n.hosts, n.contents from customers c
            cross join lateral (select count(*)::int as sites, coalesce(sum(h.hosts), 0)::int as hosts,
                    coalesce(md5(string_agg(s.id || ' ' || h.revision, ',' order by s.id)), '') as contents
                from sites s left join plan_heads h on h.tenant_id = s.tenant_id and h.site_id = s.id
                where s.tenant_id = c.tenant_id and s.customer_id = c.id) n""";
    private static final ListSql<CustomerColumn> LIST = new ListSql<>(
            CustomerListingStore::column, new ListSql.Sought("", List.of("c.name", "c.reference")), "c.id = ?", "c.id");

    private final Sql sql;

    CustomerListingStore(Sql sql) {
        this.sql = sql;
    }

    private static ColumnSql column(CustomerColumn column) {
        return switch (column) {
            case NAME -> new ColumnSql("", List.of("lower(c.name)"), "c.name");
            case REFERENCE -> new ColumnSql("", List.of("lower(c.reference)"), "c.reference");
            case SITES -> ColumnSql.of(SITES, "n.sites");
        };
    }

    @Override
    public List<ListedCustomer> some(Collection<UUID> customers) {
        return sql.list(
                SELECT + " where c.id = any (?::uuid[]) order by c.id",
                CustomerListingStore::listed,
                Text.ofList(List.copyOf(customers)));
    }

    @Override
    public List<ListedCustomer> list(View<CustomerColumn> view, long offset, int most) {
        String order = LIST.order(view);
        List<Object> parameters = new ArrayList<>(LIST.parameters(view));
        parameters.add(most);
        parameters.add(offset);
        return sql.list(
                SELECT + " where c.id in (select c.id from customers c" + LIST.joins(view) + " where true"
                        + LIST.conditions(view) + " order by " + order + " limit ? offset ?) order by " + order,
                CustomerListingStore::listed,
                parameters.toArray());
    }

    private static ListedCustomer listed(ResultSet row) throws SQLException {
        return new ListedCustomer(
                new Customer(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        row.getString("name"),
                        row.getString("reference")),
                row.getInt("sites"),
                row.getInt("hosts"),
                row.getString("contents"));
    }

    @Override
    public long count(View<CustomerColumn> view) {
        return sql.first(
                        "select count(*) from customers c" + LIST.countedJoins(view) + " where true"
                                + LIST.conditions(view),
                        row -> row.getLong(1),
                        LIST.parameters(view).toArray())
                .orElseThrow();
    }
}
