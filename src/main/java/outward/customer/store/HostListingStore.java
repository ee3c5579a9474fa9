package outward.customer.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import outward.customer.HostListing;
import outward.customer.HostSummary;
import outward.customer.PageRequest;
import outward.database.Sql;
import outward.design.Addressing;
import outward.design.HostRole;

/** Reads lists of hosts as rows, without an entity for each. */
@ApplicationScoped
class HostListingStore implements HostListing {
    private static final String SELECT = """
            select id, site_id, name, interface_alias, host(ipv4) as ipv4, host(address) as address, addressing, role
            from hosts
            """;

    private final Sql sql;

    HostListingStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<HostSummary> find(UUID host) {
        return sql.first(SELECT + " where id = ?", HostListingStore::summary, host);
    }

    @Override
    public List<HostSummary> ofSite(UUID site, PageRequest page) {
        return sql.list(
                SELECT + " where site_id = ? order by id limit ? offset ?",
                HostListingStore::summary,
                site,
                page.size(),
                page.offset());
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
}
