package outward.customer.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import outward.customer.Site;
import outward.customer.Sites;
import outward.database.Ids;
import outward.database.Sql;
import outward.design.Prefixes;

/** The sites in PostgreSQL. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SiteStore implements Sites, PanacheRepositoryBase<SiteRow, UUID> {
    private final Sql sql;
    private final PrefixClaims claims;

    SiteStore(Sql sql, PrefixClaims claims) {
        this.sql = sql;
        this.claims = claims;
    }

    @Override
    public Optional<Site> find(UUID id) {
        return findByIdOptional(id).map(SiteRows::site);
    }

    /** Rows that were just written hold text that the database has not yet read. */
    @Override
    public List<Site> find(Collection<UUID> ids) {
        forget();
        return ids.isEmpty()
                ? List.of()
                : list("id in ?1", Sort.by("id"), ids).stream()
                        .map(SiteRows::site)
                        .toList();
    }

    @Override
    public List<Site> ofCustomer(UUID customer) {
        return list("customer", Sort.by("id"), customer).stream()
                .map(SiteRows::site)
                .toList();
    }

    @Override
    public List<Site> lockDeployment(UUID deployment) {
        forget();
        return find("deployment", Sort.by("id"), deployment).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .map(SiteRows::site)
                .toList();
    }

    /** What was read before a lock may be stale. */
    private void forget() {
        flush();
        getEntityManager().clear();
    }

    @Override
    public Optional<Owner> owner(UUID site) {
        return sql.first(
                "select customer_id, deployment_id from sites where id = ?",
                row -> new Owner(row.getObject("customer_id", UUID.class), row.getObject("deployment_id", UUID.class)),
                site);
    }

    @Override
    public UUID deployment(UUID customer, String name) {
        sql.run(
                "insert into deployments (id, customer_id, name) values (?, ?, ?) on conflict do nothing",
                Ids.next(),
                customer,
                name);
        return sql.first(
                        "select id from deployments where customer_id = ? and name = ?",
                        row -> row.getObject("id", UUID.class),
                        customer,
                        name)
                .orElseThrow();
    }

    @Override
    public void add(Site site) {
        SiteRow row = new SiteRow();
        row.id = site.id();
        SiteRows.take(row, site);
        persistAndFlush(row);
    }

    @Override
    public void change(Site site) {
        SiteRows.take(findById(site.id()), site);
        flush();
    }

    @Override
    public void remove(UUID id) {
        deleteById(id);
        flush();
    }

    @Override
    public void claim(Site site, Prefixes prefixes) {
        claims.claim(site, prefixes);
    }

    @Override
    public void release(UUID site) {
        claims.release(site);
    }

    @Override
    public void checkClaims(Site site, Prefixes prefixes) {
        claims.check(site, prefixes);
    }
}
