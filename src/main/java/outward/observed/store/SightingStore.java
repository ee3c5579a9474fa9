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
import outward.database.Sql;
import outward.observed.Sighting;
import outward.observed.Sightings;
import outward.observed.Understood;

/** What machines last showed, from the readings that are kept with the texts. */
@ApplicationScoped
class SightingStore implements Sightings {
    /** Names are compared as long as NetBIOS has them, without a domain behind. */
    private static final String NEWEST = """
            select m.id as machine, k.kind, o.id, o.observed_at, o.member_name, o.ran, o.things
            from unnest(?::text[], ?::text[]) as m (id, name) cross join unnest(?::text[]) as k (kind)
            cross join lateral (
                select t.id, t.observed_at, t.member_name,
                    jsonb_path_query_first(t.reading, '$.understood[*] ? (@.kind == "RUN").name') #>> '{}' as ran,
                    jsonb_path_query_array(t.reading, '$.understood[*] ? (@.kind == $kind)',
                        jsonb_build_object('kind', k.kind)) as things
                from observations t where t.site_id = ? and t.source = m.id
                    and t.reading @> jsonb_build_object('understood', jsonb_build_array(jsonb_build_object('kind', k.kind)))
                    and (m.name is null or not exists (
                        select from jsonb_path_query(t.reading, '$.understood[*] ? (@.kind == "COMPUTER").value') c
                        where lower(left(split_part(c #>> '{}', '.', 1), 15))
                            <> lower(left(split_part(m.name, '.', 1), 15))))
                order by t.id desc limit 1) o""";

    private static final TypeReference<List<Understood>> THINGS = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;

    SightingStore(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public List<Sighting> newest(UUID site, Collection<Machine> machines, Set<Understood.Kind> kinds) {
        return sql.list(
                NEWEST,
                this::sighting,
                machines.stream().map(Machine::id).toArray(String[]::new),
                machines.stream().map(Machine::name).toArray(String[]::new),
                kinds.stream().map(Enum::name).toArray(String[]::new),
                site);
    }

    @Override
    public Set<String> machines(UUID site) {
        return Set.copyOf(sql.list(
                "select distinct source from observations where site_id = ?", row -> row.getString("source"), site));
    }

    private Sighting sighting(ResultSet row) throws SQLException {
        return new Sighting(
                row.getString("machine"),
                Understood.Kind.valueOf(row.getString("kind")),
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
