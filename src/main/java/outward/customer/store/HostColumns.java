package outward.customer.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.address.InterfaceId;
import outward.address.Ipv4;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.customer.ManagementHost;
import outward.design.Addressing;
import outward.design.HostFacts;
import outward.design.HostRole;
import outward.directaccess.Routing;

/** Hosts as rows: written and read without an entity each, since ten thousand are added in one act. */
final class HostColumns {
    /** The columns that {@link #read} wants, of hosts {@code h}. */
    static final String LISTED = """
            h.id, h.version, h.customer_id, h.site_id, h.name, h.interface_alias, host(h.ipv4) as ipv4,
                h.internal_prefix::text as internal_prefix, h.addressing, h.interface_id, h.role, h.on_link, h.routing,
                host(h.address) as address""";

    /** The same of all of them. */
    static final String SELECT = "select " + LISTED + " from hosts h ";

    /** Takes the parameters of {@link #of}. */
    static final String INSERT = """
            insert into hosts (version, name, interface_alias, ipv4, internal_prefix, addressing, interface_id, role,
                on_link, routing, address, id, customer_id, site_id)
            values (?, ?, ?, ?::inet, ?::cidr, ?, ?, ?, ?, ?, ?::inet, ?, ?, ?)""";

    /** Takes the same. */
    static final String UPDATE = """
            update hosts set version = ?, name = ?, interface_alias = ?, ipv4 = ?::inet, internal_prefix = ?::cidr,
                addressing = ?, interface_id = ?, role = ?, on_link = ?, routing = ?, address = ?::inet
            where id = ? and customer_id = ? and site_id = ?""";

    private HostColumns() {}

    static @Nullable Object[] of(ManagementHost host) {
        HostFacts facts = host.facts();
        return new @Nullable Object[] {
            host.version(),
            facts.name(),
            facts.interfaceAlias(),
            Text.of(facts.ipv4()),
            Text.of(facts.internalPrefix()),
            facts.addressing().word(),
            facts.interfaceId() == null ? null : facts.interfaceId().bits(),
            facts.role().word(),
            facts.onLink(),
            facts.routing() == null ? null : facts.routing().word(),
            Text.of(host.address()),
            host.id(),
            host.customer(),
            host.site()
        };
    }

    static ManagementHost read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Long interfaceId = row.getObject("interface_id", Long.class);
        var facts = new HostFacts(
                id,
                row.getString("name"),
                row.getString("interface_alias"),
                Text.read(row.getString("ipv4"), Ipv4::parse),
                Text.read(row.getString("internal_prefix"), Ipv6Prefix::parse),
                Addressing.of(row.getString("addressing")).orElseThrow(),
                interfaceId == null ? null : new InterfaceId(interfaceId),
                HostRole.of(row.getString("role")).orElseThrow(),
                row.getObject("on_link", Boolean.class),
                Text.read(row.getString("routing"), w -> Routing.of(w).orElseThrow()));
        UUID customer = row.getObject("customer_id", UUID.class);
        UUID site = row.getObject("site_id", UUID.class);
        int version = row.getInt("version");
        return new ManagementHost(id, version, customer, site, facts, Text.read(row.getString("address"), Ipv6::parse));
    }
}
