package outward.customer.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import outward.customer.Hosts;
import outward.customer.ManagementHost;
import outward.customer.Page;
import outward.customer.PageRequest;
import outward.database.Sql;

/** The management hosts in PostgreSQL. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HostStore implements Hosts, PanacheRepositoryBase<HostRow, UUID> {
    private final Sql sql;

    HostStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<ManagementHost> find(UUID id) {
        return findByIdOptional(id).map(HostRow::host);
    }

    @Override
    public Optional<UUID> siteOf(UUID host) {
        return sql.first("select site_id from hosts where id = ?", row -> row.getObject("site_id", UUID.class), host);
    }

    @Override
    public Page<ManagementHost> ofSite(UUID site, PageRequest page) {
        var query = find("site", Sort.by("id"), site);
        var items = query.page(io.quarkus.panache.common.Page.of(page.number() - 1, page.size())).stream()
                .map(HostRow::host)
                .toList();
        return new Page<>(items, query.count());
    }

    @Override
    public List<ManagementHost> ofSite(UUID site) {
        return list("site", Sort.by("id"), site).stream().map(HostRow::host).toList();
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
    public void add(List<ManagementHost> hosts) {
        storing(
                hosts,
                () -> hosts.forEach(host -> {
                    HostRow row = new HostRow();
                    row.id = host.id();
                    row.take(host);
                    persist(row);
                }));
    }

    @Override
    public void change(List<ManagementHost> hosts) {
        storing(hosts, () -> hosts.forEach(host -> findById(host.id()).take(host)));
    }

    /** The database has the last word, if two editors asked for the same at once. */
    private void storing(List<ManagementHost> hosts, Runnable store) {
        try {
            store.run();
            flush();
        } catch (ConstraintViolationException e) {
            throw TakenByOther.refusal(e, hosts.size() > 1);
        }
    }

    @Override
    public void remove(UUID id) {
        deleteById(id);
        flush();
    }
}
