package outward.customer.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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
class SiteStore implements Sites, PanacheRepositoryBase<SiteRow, UUID> {
    private final Sql sql;
    private final PrefixClaims claims;

    SiteStore(Sql sql, PrefixClaims claims) {
        this.sql = sql;
        this.claims = claims;
    }

    @Override
    public Optional<Site> find(UUID id) {
        return findByIdOptional(id).map(this::site);
    }

    @Override
    public Optional<Site> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(this::site);
    }

    @Override
    public List<Site> ofCustomer(UUID customer) {
        return list("customer", Sort.by("id"), customer).stream()
                .map(this::site)
                .toList();
    }

    @Override
    public List<Site> lockDeployment(UUID deployment) {
        sql.list("select id from deployments where id = ? for update", row -> row.getString("id"), deployment);
        return find("deployment", Sort.by("id"), deployment).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .map(this::site)
                .toList();
    }

    @Override
    public UUID deployment(UUID customer, String name) {
        sql.run(
                "insert into deployments (id, customer_id, name) values (?, ?, ?) on conflict do nothing",
                Ids.next(),
                customer,
                name);
        return sql.first(
                        "select id from deployments where customer_id = ? and name = ? for update",
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

    private Site site(SiteRow row) {
        String deployment = sql.first(
                        "select name from deployments where id = ?", r -> r.getString("name"), row.deployment)
                .orElseThrow();
        return SiteRows.site(row, deployment);
    }
}
