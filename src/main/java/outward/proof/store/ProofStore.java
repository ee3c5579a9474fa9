package outward.proof.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import outward.answer.Refusal;
import outward.audit.AuditTrail;
import outward.audit.Subject;
import outward.database.Ids;
import outward.database.Sql;
import outward.observed.drift.DriftBook;
import outward.observed.drift.MachineDrift;
import outward.observed.drift.Sign;
import outward.observed.drift.SignBook;
import outward.proof.Contradictions;
import outward.proof.Evidence;
import outward.proof.Ladder;
import outward.proof.Proofs;
import outward.proof.Rung;
import outward.tenant.CurrentMember;

/** Proof, from what machines showed, what was recorded as carried out, and what people state. */
@ApplicationScoped
class ProofStore implements Proofs {
    /** A session and what somebody says about it belong together only so long. */
    private static final Duration TOGETHER = Duration.ofHours(24);

    private static final String HOSTS = """
            select h.id, h.name, greatest(l.created_at, f.created_at) as planned_at
            from plan_lines p
            join hosts h on h.tenant_id = p.tenant_id and h.id = p.host_id
            join plan_revisions l on l.tenant_id = p.tenant_id and l.site_id = p.site_id and l.revision = p.from_revision
            join plan_heads d on d.tenant_id = p.tenant_id and d.site_id = p.site_id
            join plan_revisions f on f.tenant_id = d.tenant_id and f.site_id = d.site_id and f.revision = d.frame_revision
            where p.site_id = ? and p.until_revision is null order by h.id""";
    private static final String APPLIED =
            "select acted_at as at, member_name, revision from plan_acts where site_id = ? and act = 'apply'";
    private static final String STATEMENTS =
            "select host_id, rung, stated_at as at, member_name, text from proof_statements where site_id = ?";
    private static final String STATE = """
            insert into proof_statements (id, site_id, host_id, rung, stated_at, member_name, text)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private final Sql sql;
    private final SignBook signs;
    private final DriftBook drifts;
    private final AuditTrail audit;
    private final CurrentMember member;
    private final Clock clock;
    private final Duration lasts;

    ProofStore(
            Sql sql,
            SignBook signs,
            DriftBook drifts,
            AuditTrail audit,
            CurrentMember member,
            Clock clock,
            @ConfigProperty(name = "outward.proof-days") int days) {
        this.sql = sql;
        this.signs = signs;
        this.drifts = drifts;
        this.audit = audit;
        this.member = member;
        this.clock = clock;
        this.lasts = Duration.ofDays(days);
    }

    private record Host(UUID id, String name, Instant plannedAt) {}

    private record Stated(UUID host, Evidence evidence) {}

    @Override
    public List<Ladder> ofSite(UUID site) {
        List<Evidence> applied = sql.list(APPLIED, ProofStore::applied, site);
        List<Stated> stated = sql.list(STATEMENTS, ProofStore::stated, site);
        var seen = signs.ofSite(site);
        List<MachineDrift> machines = drifts.ofSite(site);
        return sql.list(HOSTS, ProofStore::host, site).stream()
                .map(host -> {
                    List<Evidence> evidence = new ArrayList<>(applied);
                    stated.stream()
                            .filter(s -> s.host().equals(host.id()))
                            .map(Stated::evidence)
                            .forEach(evidence::add);
                    seen.stream()
                            .filter(s -> s.host().equals(host.id()))
                            .forEach(s -> evidence(s).ifPresent(evidence::add));
                    var against = Contradictions.of(host.id().toString(), host.name(), machines);
                    return Ladder.of(
                            new Ladder.Known(host.id(), host.name(), host.plannedAt(), evidence, against),
                            clock.instant(),
                            lasts);
                })
                .toList();
    }

    /** A session alone says nothing about who was logged on: a person does. */
    private static Optional<Evidence> evidence(SignBook.Entry entry) {
        Rung rung = switch (entry.sign()) {
            case ROUTES -> Rung.ROUTE_SEEN;
            case SERVER -> Rung.SERVER_REACHED;
            case CLIENT_PING -> Rung.CLIENT_PING;
            case CLIENT_SESSION -> null;
        };
        return Optional.ofNullable(rung)
                .map(r -> new Evidence(r, entry.at(), entry.memberName(), "observation " + entry.observation()));
    }

    private static Host host(ResultSet row) throws SQLException {
        return new Host(row.getObject("id", UUID.class), row.getString("name"), at(row, "planned_at"));
    }

    private static Evidence applied(ResultSet row) throws SQLException {
        String text = "revision " + row.getInt("revision") + " was recorded as applied";
        return new Evidence(Rung.APPLIED, at(row, "at"), row.getString("member_name"), text);
    }

    private static Stated stated(ResultSet row) throws SQLException {
        Rung rung = Rung.of(row.getString("rung")).orElseThrow();
        return new Stated(
                row.getObject("host_id", UUID.class),
                new Evidence(rung, at(row, "at"), row.getString("member_name"), row.getString("text")));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    @Override
    public Optional<Refusal> state(UUID site, UUID customer, UUID host, Rung rung, String text) {
        Instant now = clock.instant();
        if (rung.takesSession() && !showsSession(site, host, now)) {
            return Optional.of(new Refusal(
                    "NO_SESSION",
                    "Bring a text first that shows a session with a client, no ping: verify.ps1 with -Client, or"
                            + " Test-NetConnection with -Port, not older than a day."));
        }
        sql.run(STATE, Ids.next(), site, host, rung.word(), now, member.name(), text);
        audit.record(
                "proof.state",
                Subject.site(site, customer),
                null,
                Map.of("host", host, "rung", rung.word(), "text", text),
                null);
        return Optional.empty();
    }

    private boolean showsSession(UUID site, UUID host, Instant now) {
        return signs.ofSite(site).stream()
                .anyMatch(s -> s.host().equals(host)
                        && s.sign() == Sign.CLIENT_SESSION
                        && !s.at().isBefore(now.minus(TOGETHER)));
    }
}
