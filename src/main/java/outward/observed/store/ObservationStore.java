package outward.observed.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import outward.audit.AuditTrail;
import outward.audit.Subject;
import outward.database.Ids;
import outward.database.Sql;
import outward.observed.Observation;
import outward.observed.Observations;
import outward.observed.Reading;
import outward.tenant.CurrentMember;

/** The observations in PostgreSQL. */
@ApplicationScoped
@Transactional
class ObservationStore implements Observations {
    private static final String SELECT =
            "select id, observed_at, member_name, source, content from observations where site_id = ?";
    private static final String INSERT = """
            insert into observations (id, site_id, observed_at, member_name, source, content, reading)
            values (?, ?, ?, ?, ?, ?, ?::jsonb)""";

    private final Sql sql;
    private final AuditTrail audit;
    private final CurrentMember member;
    private final Clock clock;
    private final ObjectMapper json;

    ObservationStore(Sql sql, AuditTrail audit, CurrentMember member, Clock clock, ObjectMapper json) {
        this.sql = sql;
        this.audit = audit;
        this.member = member;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public UUID add(UUID site, UUID customer, String source, String content, Reading reading) {
        UUID id = Ids.next();
        sql.run(INSERT, id, site, clock.instant(), member.name(), source, content, json(reading));
        audit.record(
                "observation.add",
                Subject.site(site, customer),
                null,
                Map.of("observation", id, "source", source),
                null);
        return id;
    }

    private String json(Reading reading) {
        try {
            return json.writeValueAsString(Map.of(
                    "understood",
                    reading.understood(),
                    "notUnderstood",
                    reading.notUnderstood(),
                    "empty",
                    reading.empty()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a reading is always writable", e);
        }
    }

    @Override
    public List<Observation> of(UUID site, int most) {
        return sql.list(SELECT + " order by id desc limit ?", ObservationStore::observation, site, most);
    }

    @Override
    public Optional<Observation> find(UUID site, UUID id) {
        return sql.first(SELECT + " and id = ?", ObservationStore::observation, site, id);
    }

    private static Observation observation(ResultSet row) throws SQLException {
        return new Observation(
                row.getObject("id", UUID.class),
                row.getObject("observed_at", OffsetDateTime.class).toInstant(),
                row.getString("member_name"),
                row.getString("source"),
                row.getString("content"));
    }
}
