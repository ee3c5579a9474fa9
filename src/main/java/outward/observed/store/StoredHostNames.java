package outward.observed.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import outward.database.Sql;
import outward.observed.drift.HostNames;

/** Names of hosts in PostgreSQL. */
@ApplicationScoped
class StoredHostNames implements HostNames {
    private final Sql sql;

    StoredHostNames(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<UUID> find(UUID site, String name) {
        List<UUID> found = sql.list(
                "select id from hosts where site_id = ? and lower(name) = lower(split_part(?, '.', 1)) limit 2",
                row -> row.getObject("id", UUID.class),
                site,
                name);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
