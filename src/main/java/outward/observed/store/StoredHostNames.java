package outward.observed.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import outward.database.Sql;
import outward.observed.drift.HostNames;

/** Names of hosts in PostgreSQL. */
@ApplicationScoped
class StoredHostNames implements HostNames {
    private static final String FIND = """
            select n.name, min(h.id::text) as id
            from unnest(?::text[]) as n (name) join hosts h
                on h.site_id = ? and lower(h.name) = lower(split_part(n.name, '.', 1))
            group by n.name having count(*) = 1""";

    private final Sql sql;

    StoredHostNames(Sql sql) {
        this.sql = sql;
    }

    private record Found(String name, UUID host) {}

    @Override
    public Map<String, UUID> find(UUID site, Collection<String> names) {
        return sql
                .list(
                        FIND,
                        row -> new Found(row.getString("name"), UUID.fromString(row.getString("id"))),
                        names.stream().distinct().toArray(String[]::new),
                        site)
                .stream()
                .collect(Collectors.toMap(Found::name, Found::host));
    }
}
