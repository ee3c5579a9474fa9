package outward.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;
import outward.database.Sql;
import outward.plan.OtherSites;

/**
 * The addresses that machines have at other sites of the same customer: hosts of one name are one machine, and only what
 * is on the same adapter can become the source. They are looked up when a plan is read, in one statement for a site, so
 * no plan has to be revised when a host elsewhere changes.
 */
@ApplicationScoped
class OtherAddresses implements OtherSites {
    private static final String SELECT = """
            select h.id, host(o.address) as address
            from hosts h
            join hosts o on o.tenant_id = h.tenant_id and o.customer_id = h.customer_id and o.site_id <> h.site_id
                and lower(o.name) = lower(h.name) and lower(o.interface_alias) = lower(h.interface_alias)
            where h.site_id = ? and (?::uuid is null or h.id = ?::uuid) and o.address is not null
            order by h.id, o.address""";

    private final Sql sql;

    OtherAddresses(Sql sql) {
        this.sql = sql;
    }

    private record Other(UUID host, Ipv6 address) {}

    @Override
    public List<Ipv6> addresses(UUID site, UUID host) {
        return others(site, host).map(Other::address).toList();
    }

    @Override
    public Map<UUID, List<Ipv6>> addresses(UUID site) {
        return others(site, null)
                .collect(Collectors.groupingBy(Other::host, Collectors.mapping(Other::address, Collectors.toList())));
    }

    private Stream<Other> others(UUID site, @Nullable UUID host) {
        return sql
                .list(
                        SELECT,
                        row -> new Other(row.getObject("id", UUID.class), Ipv6.parse(row.getString("address"))),
                        site,
                        host,
                        host)
                .stream()
                .filter(other -> !other.address().interfaceId().looksLikeIsatap());
    }
}
