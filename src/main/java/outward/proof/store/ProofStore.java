package outward.proof.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import outward.answer.Refusal;
import outward.audit.AuditTrail;
import outward.audit.Subject;
import outward.database.Ids;
import outward.database.Sql;
import outward.observed.Observation;
import outward.observed.drift.DriftBook;
import outward.observed.drift.MachineDrift;
import outward.observed.drift.Sign;
import outward.observed.drift.SignBook;
import outward.proof.Contradiction;
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
            select p.host_id as id, h.name, p.from_revision, greatest(l.created_at, f.created_at) as planned_at
            from plan_heads d
            join plan_revisions r on r.tenant_id = d.tenant_id and r.site_id = d.site_id
                and r.revision = coalesce(?::integer, d.revision)
            join plan_revisions f on f.tenant_id = r.tenant_id and f.site_id = r.site_id and f.revision = r.frame_revision
            join plan_lines p on p.tenant_id = r.tenant_id and p.site_id = r.site_id
                and p.from_revision <= r.revision and coalesce(p.until_revision > r.revision, true)
            join plan_revisions l on l.tenant_id = p.tenant_id and l.site_id = p.site_id and l.revision = p.from_revision
            join hosts h on h.tenant_id = p.tenant_id and h.id = p.host_id
            where d.site_id = ? and p.host_id = coalesce(?::uuid, p.host_id) order by p.host_id""";
    private static final String STATEMENTS =
            "select host_id, rung, stated_at as at, member_name, text from proof_statements where site_id = ?";
    private static final String STATE = """
            insert into proof_statements (id, site_id, host_id, rung, stated_at, member_name, text)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private final Sql sql;
    private final CarriedOut applied;
    private final SignBook signs;
    private final DriftBook drifts;
    private final AuditTrail audit;
    private final CurrentMember member;
    private final Clock clock;
    private final Duration lasts;

    ProofStore(
            Sql sql,
            CarriedOut applied,
            SignBook signs,
            DriftBook drifts,
            AuditTrail audit,
            CurrentMember member,
            Clock clock,
            @ConfigProperty(name = "outward.proof-days") int days) {
        this.sql = sql;
        this.applied = applied;
        this.signs = signs;
        this.drifts = drifts;
        this.audit = audit;
        this.member = member;
        this.clock = clock;
        this.lasts = Duration.ofDays(days);
    }

    private record Host(UUID id, String name, int plannedSince, Instant plannedAt) {}

    private record Stated(UUID host, Evidence evidence) {}

    @Override
    public List<Ladder> ofSite(UUID site) {
        return ladders(site, sql.list(HOSTS, ProofStore::host, null, site, null), drifts.ofSite(site));
    }

    @Override
    public List<Ladder> ofRevision(UUID site, int revision) {
        return ladders(site, sql.list(HOSTS, ProofStore::host, revision, site, null), drifts.ofSite(site));
    }

    @Override
    public Optional<Ladder> ofHost(UUID site, UUID host) {
        List<MachineDrift> machines = Stream.of(Observation.SERVER, host.toString())
                .flatMap(machine -> drifts.find(site, machine).stream())
                .toList();
        return ladders(site, sql.list(HOSTS, ProofStore::host, null, site, host), machines).stream()
                .findFirst();
    }

    private List<Ladder> ladders(UUID site, List<Host> hosts, List<MachineDrift> machines) {
        CarriedOut.Of carriedOut = applied.of(site);
        Map<UUID, List<Evidence>> brought = new HashMap<>();
        sql.list(STATEMENTS, ProofStore::stated, site).forEach(s -> add(brought, s.host(), s.evidence()));
        signs.ofSite(site).forEach(s -> evidence(s).ifPresent(e -> add(brought, s.host(), e)));
        Map<String, List<Contradiction>> against = Contradictions.byHost(machines);
        Instant now = clock.instant();
        return hosts.stream()
                .map(host -> {
                    List<Evidence> evidence = new ArrayList<>(carriedOut.evidence(host.id(), host.plannedSince()));
                    evidence.addAll(brought.getOrDefault(host.id(), List.of()));
                    return Ladder.of(
                            new Ladder.Known(
                                    host.id(),
                                    host.name(),
                                    host.plannedAt(),
                                    evidence,
                                    Contradictions.of(host.id().toString(), host.name(), against)),
                            now,
                            lasts);
                })
                .toList();
    }

    private static void add(Map<UUID, List<Evidence>> brought, UUID host, Evidence evidence) {
        brought.computeIfAbsent(host, h -> new ArrayList<>()).add(evidence);
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
        return new Host(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getInt("from_revision"),
                at(row, "planned_at"));
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
