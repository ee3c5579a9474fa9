package outward.observed.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import outward.database.Sql;
import outward.observed.Listed;
import outward.observed.Sighting;
import outward.observed.Sightings;
import outward.observed.Understood;

/** What machines last showed, from the readings that are kept with the texts. */
@ApplicationScoped
class SightingStore implements Sightings {
    /** Names are compared as long as NetBIOS has them, without a domain behind. */
    private static final String NEWEST = """
            select m.id as machine, k.list, o.id, o.observed_at, o.member_name, o.ran, o.things
            from unnest(?::text[], ?::text[]) as m (id, name) cross join unnest(?::text[], ?::text[]) as k (list, entries)
            cross join lateral (
                select t.id, t.observed_at, t.member_name,
                    jsonb_path_query_first(t.reading, '$.understood[*] ? (@.kind == "RUN").name') #>> '{}' as ran,
                    jsonb_path_query_array(t.reading, k.entries::jsonpath) as things
                from observations t where t.site_id = ? and t.source = m.id
                    and (jsonb_path_exists(t.reading, k.entries::jsonpath)
                        or t.reading @> jsonb_build_object('empty', jsonb_build_array(k.list)))
                    and (m.name is null or not exists (
                        select from jsonb_path_query(t.reading, '$.understood[*] ? (@.kind == "COMPUTER").value') c
                        where lower(left(split_part(c #>> '{}', '.', 1), 15))
                            <> lower(left(split_part(m.name, '.', 1), 15))))
                order by t.id desc limit 1) o""";

    /** How both readers end an entry that the persistent store holds. */
    private static final String KEPT = "(@.value like_regex \"(store persistent|PersistentStore)$\")";

    private static final TypeReference<List<Understood>> THINGS = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;

    SightingStore(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public List<Sighting> newest(UUID site, Collection<Machine> machines) {
        return sql.list(
                NEWEST,
                this::sighting,
                machines.stream().map(Machine::id).toArray(String[]::new),
                machines.stream().map(Machine::name).toArray(String[]::new),
                Stream.of(Listed.values()).map(Enum::name).toArray(String[]::new),
                Stream.of(Listed.values()).map(SightingStore::entries).toArray(String[]::new),
                site);
    }

    private static String entries(Listed list) {
        return "$.understood[*] ? (@.kind == \"%s\" && %s%s)".formatted(list.kind(), list.kept() ? "" : "!", KEPT);
    }

    @Override
    public Set<String> machines(UUID site) {
        return Set.copyOf(sql.list(
                "select distinct source from observations where site_id = ?", row -> row.getString("source"), site));
    }

    private Sighting sighting(ResultSet row) throws SQLException {
        return new Sighting(
                row.getString("machine"),
                Listed.valueOf(row.getString("list")),
                row.getObject("id", UUID.class),
                row.getObject("observed_at", OffsetDateTime.class).toInstant(),
                row.getString("member_name"),
                row.getString("ran"),
                things(row.getString("things")));
    }

    private List<Understood> things(String stored) {
        try {
            return json.readValue(stored, THINGS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written can be read", e);
        }
    }
}
