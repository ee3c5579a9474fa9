package outward.customer.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import outward.address.Ipv4;
import outward.customer.Hosts;
import outward.customer.ManagementHost;
import outward.customer.PageRequest;
import outward.database.Sql;

/** The management hosts in PostgreSQL. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HostStore implements Hosts {
    /** So many new rows mislead a database that has not counted them. */
    private static final int MANY = 500;

    private final Sql sql;

    HostStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<ManagementHost> find(UUID id) {
        return sql.first(HostColumns.SELECT + "where id = ?", HostColumns::read, id);
    }

    @Override
    public List<ManagementHost> find(Collection<UUID> ids) {
        return sql.list(
                HostColumns.SELECT + "where id = any (?::uuid[]) order by id",
                HostColumns::read,
                Text.ofList(List.copyOf(ids)));
    }

    @Override
    public Optional<UUID> siteOf(UUID host) {
        return sql.first("select site_id from hosts where id = ?", row -> row.getObject("site_id", UUID.class), host);
    }

    @Override
    public List<ManagementHost> ofSite(UUID site, PageRequest page) {
        return sql.list(
                HostColumns.SELECT + "where site_id = ? order by id limit ? offset ?",
                HostColumns::read,
                site,
                page.size(),
                page.offset());
    }

    @Override
    public List<ManagementHost> ofSite(UUID site) {
        return sql.list(HostColumns.SELECT + "where site_id = ? order by id", HostColumns::read, site);
    }

    @Override
    public Set<String> named(UUID site, Collection<String> names) {
        return Set.copyOf(sql.list(
                "select lower(name) as name from hosts where site_id = ? and lower(name) = any (?::text[])",
                row -> row.getString("name"),
                site,
                Text.ofList(names.stream().map(name -> "\"" + name + "\"").toList())));
    }

    @Override
    public Map<Ipv4, UUID> withIpv4(UUID site, Collection<Ipv4> addresses) {
        Map<Ipv4, UUID> hosts = new HashMap<>();
        sql.list(
                        "select host(ipv4) as ipv4, id from hosts where site_id = ? and ipv4 = any (?::inet[])",
                        row -> Map.entry(Ipv4.parse(row.getString("ipv4")), row.getObject("id", UUID.class)),
                        site,
                        Text.ofList(List.copyOf(addresses)))
                .forEach(held -> hosts.put(held.getKey(), held.getValue()));
        return hosts;
    }

    @Override
    public void add(List<ManagementHost> hosts) {
        store(HostColumns.INSERT, hosts);
        if (hosts.size() >= MANY) {
            sql.run("call count_hosts()");
        }
    }

    @Override
    public void leave(Collection<UUID> hosts) {
        if (!hosts.isEmpty()) {
            sql.run("update hosts set address = null where id = any (?::uuid[])", Text.ofList(List.copyOf(hosts)));
        }
    }

    @Override
    public void change(List<ManagementHost> hosts) {
        store(HostColumns.UPDATE, hosts);
    }

    /** The database has the last word, if two editors asked for the same at once. */
    private void store(String statement, List<ManagementHost> hosts) {
        try {
            sql.batch(statement, hosts.stream().map(HostColumns::of).toList());
        } catch (ConstraintViolationException e) {
            throw TakenByOther.refusal(e, hosts.size() > 1);
        }
    }

    @Override
    public void remove(UUID id) {
        sql.run("delete from hosts where id = ?", id);
    }

    @Override
    public void remove(Collection<UUID> ids) {
        sql.run("delete from hosts where id = any (?::uuid[])", Text.ofList(List.copyOf(ids)));
    }
}
