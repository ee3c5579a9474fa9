package outward.observed.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import outward.database.Sql;
import outward.observed.drift.Drift;
import outward.observed.drift.DriftBook;
import outward.observed.drift.DriftCode;
import outward.observed.drift.DriftWitness;
import outward.observed.drift.Examination;
import outward.observed.drift.MachineDrift;
import outward.observed.drift.StandingDrift;

/** How machines differed, in PostgreSQL. */
@ApplicationScoped
class DriftStore implements DriftBook {
    private static final String SELECT = """
            select d.machine, coalesce(h.name, 'Server') as name, d.observation_id, d.observed_at, d.revision, d.findings
            from drifts d left join hosts h
                on h.tenant_id = d.tenant_id and h.site_id = d.site_id and h.id::text = d.machine
            where d.site_id = ? and (d.machine = 'server' or h.id is not null)""";
    private static final String KEEP = """
            insert into drifts (site_id, machine, observation_id, observed_at, revision, warnings, notes, findings)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            on conflict (tenant_id, site_id, machine) do update set observation_id = excluded.observation_id,
                observed_at = excluded.observed_at, revision = excluded.revision, warnings = excluded.warnings,
                notes = excluded.notes, findings = excluded.findings""";
    private static final TypeReference<List<Stored>> FINDINGS = new TypeReference<>() {};

    private final Sql sql;
    private final Clock clock;
    private final ObjectMapper json;
    private final Instance<DriftWitness> witnesses;

    DriftStore(Sql sql, Clock clock, ObjectMapper json, Instance<DriftWitness> witnesses) {
        this.witnesses = witnesses;
        this.sql = sql;
        this.clock = clock;
        this.json = json;
    }

    /** One finding as it is written down. */
    record Stored(DriftCode code, String subject, String about, String message, String mend, Instant since) {
        static Stored of(StandingDrift standing) {
            Drift drift = standing.drift();
            return new Stored(
                    drift.code(), drift.subject(), drift.about(), drift.message(), drift.mend(), standing.since());
        }

        StandingDrift standing() {
            return new StandingDrift(new Drift(code, subject, about, message, mend), since);
        }
    }

    /** Texts about one machine queue, so that none is lost under another. */
    @Override
    public void keep(UUID site, String machine, UUID observation, Examination examination) {
        sql.first("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, site + machine);
        Instant at = clock.instant();
        MachineDrift now = find(site, machine)
                .orElse(new MachineDrift(machine, machine, observation, at, 0, List.of()))
                .after(observation, examination, at);
        List<Stored> findings = now.findings().stream().map(Stored::of).toList();
        sql.run(KEEP, site, machine, observation, at, now.revision(), now.warnings(), now.notes(), written(findings));
        List<Drift> fresh = now.foundAt(at);
        if (!fresh.isEmpty()) {
            witnesses.forEach(witness -> witness.found(site, machine, fresh));
        }
    }

    @Override
    public Optional<MachineDrift> find(UUID site, String machine) {
        return sql.first(SELECT + " and d.machine = ?", this::read, site, machine);
    }

    @Override
    public List<MachineDrift> ofSite(UUID site) {
        return sql.list(SELECT + " order by d.machine <> 'server', d.machine", this::read, site);
    }

    private MachineDrift read(ResultSet row) throws SQLException {
        return new MachineDrift(
                row.getString("machine"),
                row.getString("name"),
                row.getObject("observation_id", UUID.class),
                row.getObject("observed_at", OffsetDateTime.class).toInstant(),
                row.getInt("revision"),
                findings(row.getString("findings")));
    }

    private List<StandingDrift> findings(String stored) {
        try {
            return json.readValue(stored, FINDINGS).stream()
                    .map(Stored::standing)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written can be read", e);
        }
    }

    private String written(List<Stored> findings) {
        try {
            return json.writeValueAsString(findings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("findings are always writable", e);
        }
    }
}
