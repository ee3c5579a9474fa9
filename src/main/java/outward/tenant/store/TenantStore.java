package outward.tenant.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import outward.database.Sql;
import outward.tenant.Tenants;

/** Tenants in their table. */
@ApplicationScoped
@Transactional
class TenantStore implements Tenants {
    private final Sql sql;
    private final Clock clock;

    TenantStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public boolean anyExists() {
        return sql.first("select any_tenant_exists()", row -> row.getBoolean(1)).orElseThrow();
    }

    @Override
    public void lockFounding() {
        sql.list("select pg_advisory_xact_lock(hashtext('found the first tenant'))", row -> true);
    }

    @Override
    public String name() {
        return sql.first("select name from tenants", row -> row.getString(1)).orElseThrow();
    }

    @Override
    public boolean ownersNeedFactor() {
        return sql.first("select owners_need_factor from tenants", row -> row.getBoolean(1))
                .orElseThrow();
    }

    @Override
    public void letOwnersNeedFactor(boolean needed) {
        sql.run("update tenants set owners_need_factor = ?", needed);
    }

    @Override
    public void add(UUID id, String name) {
        sql.run("insert into tenants (id, name, created_at) values (?, ?, ?)", id, name, clock.instant());
    }
}
