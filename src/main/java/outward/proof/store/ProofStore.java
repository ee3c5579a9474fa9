package outward.proof.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
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
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import outward.answer.Refusal;
import outward.audit.AuditTrail;
import outward.audit.Subject;
import outward.database.Sql;
import outward.observed.Observation;
import outward.observed.drift.DriftBook;
import outward.observed.drift.MachineDrift;
import outward.plan.PlanFollower;
import outward.proof.Contradiction;
import outward.proof.Contradictions;
import outward.proof.Evidence;
import outward.proof.Ladder;
import outward.proof.Proofs;
import outward.proof.Proven;
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

    private final Sql sql;
    private final CarriedOut applied;
    private final BroughtEvidence evidence;
    private final DriftBook drifts;
    private final AuditTrail audit;
    private final CurrentMember member;
    private final Instance<PlanFollower> followers;
    private final Clock clock;
    private final Duration lasts;

    ProofStore(
            Sql sql,
            CarriedOut applied,
            BroughtEvidence evidence,
            DriftBook drifts,
            AuditTrail audit,
            CurrentMember member,
            Instance<PlanFollower> followers,
            Clock clock,
            @ConfigProperty(name = "outward.proof-days") int days) {
        this.sql = sql;
        this.applied = applied;
        this.evidence = evidence;
        this.drifts = drifts;
        this.audit = audit;
        this.member = member;
        this.followers = followers;
        this.clock = clock;
        this.lasts = Duration.ofDays(days);
    }

    private record Host(UUID id, String name, int plannedSince, Instant plannedAt) {}

    @Override
    public List<Ladder> ofSite(UUID site) {
        return ladders(site, sql.list(HOSTS, ProofStore::host, null, site, null), drifts.ofSite(site), lasts);
    }

    /** How far a site's newest plan is proven, whatever the day. */
    Proven proven(UUID site) {
        Duration ever = Duration.between(Instant.EPOCH, clock.instant());
        return Proven.of(ladders(site, sql.list(HOSTS, ProofStore::host, null, site, null), drifts.ofSite(site), ever));
    }

    @Override
    public List<Ladder> ofRevision(UUID site, int revision) {
        return ladders(site, sql.list(HOSTS, ProofStore::host, revision, site, null), drifts.ofSite(site), lasts);
    }

    @Override
    public Optional<Ladder> ofHost(UUID site, UUID host) {
        List<MachineDrift> machines = Stream.of(Observation.SERVER, host.toString())
                .flatMap(machine -> drifts.find(site, machine).stream())
                .toList();
        return ladders(site, sql.list(HOSTS, ProofStore::host, null, site, host), machines, lasts).stream()
                .findFirst();
    }

    private List<Ladder> ladders(UUID site, List<Host> hosts, List<MachineDrift> machines, Duration lasting) {
        CarriedOut.Of carriedOut = applied.of(site);
        Map<UUID, List<Evidence>> brought = evidence.of(site);
        Map<String, List<Contradiction>> against = Contradictions.byHost(machines);
        Instant now = clock.instant();
        return hosts.stream()
                .map(host -> {
                    List<Evidence> all = new ArrayList<>(carriedOut.evidence(host.id(), host.plannedSince()));
                    all.addAll(brought.getOrDefault(host.id(), List.of()));
                    return Ladder.of(
                            new Ladder.Known(
                                    host.id(),
                                    host.name(),
                                    host.plannedAt(),
                                    all,
                                    Contradictions.of(host.id().toString(), host.name(), against)),
                            now,
                            lasting);
                })
                .toList();
    }

    private static Host host(ResultSet row) throws SQLException {
        return new Host(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getInt("from_revision"),
                at(row, "planned_at"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    @Override
    public Optional<Refusal> state(UUID site, UUID customer, UUID host, Rung rung, String text) {
        Instant now = clock.instant();
        Optional<String> session =
                rung.takesSession() ? evidence.sessionWith(site, host, now.minus(TOGETHER)) : Optional.of("");
        if (session.isEmpty()) {
            return Optional.of(new Refusal(
                    "NO_SESSION",
                    "Bring a text first that shows a session with a client, no ping: verify.ps1 with -Client, or"
                            + " Test-NetConnection with -Port, not older than a day."));
        }
        evidence.state(site, host, new Evidence(rung, now, member.name(), text, session.get()));
        followers.forEach(follower -> follower.evidenced(site));
        audit.record(
                "proof.state",
                Subject.site(site, customer),
                null,
                Map.of("host", host, "rung", rung.word(), "text", text),
                null);
        return Optional.empty();
    }
}
