package outward.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import outward.database.Sql;
import outward.design.Frame;
import outward.finding.Finding;
import outward.finding.Waiver;
import outward.plan.HostReport;
import outward.plan.NextRevision;
import outward.plan.Plan;
import outward.plan.PlanHash;
import outward.plan.PlanHead;
import outward.plan.PlanRevision;
import outward.plan.Plans;
import outward.plan.Reports;

/** The plans in PostgreSQL. */
@ApplicationScoped
class PlanStore implements Plans {
    private static final String REVISION = """
            select r.revision, r.created_at, r.created_by, r.reason, r.hash, s.name, f.frame, f.findings,
                case when r.revision = h.revision then f.rules end as rules
            from plan_revisions r
            join sites s on s.tenant_id = r.tenant_id and s.id = r.site_id
            join plan_heads h on h.tenant_id = r.tenant_id and h.site_id = r.site_id
            join plan_frames f on f.tenant_id = r.tenant_id and f.site_id = r.site_id and f.revision = r.frame_revision
            where r.site_id = ? and r.revision = coalesce(?::int, h.revision)""";
    private static final String LINES = """
            select line, findings from plan_lines
            where site_id = ? and from_revision <= ? and (until_revision is null or until_revision > ?)
            order by host_id""";
    private static final String HEAD = """
            select s.customer_id, s.name, h.revision, h.hash, h.hosts, h.host_findings, h.frame_revision
            from sites s join plan_heads h on h.tenant_id = s.tenant_id and h.site_id = s.id
            where s.id = ? for no key update""";
    private static final String IN_FORCE = """
            select line, findings from plan_lines
            where site_id = ? and until_revision is null order by host_id""";
    private static final String IN_FORCE_OF = """
            select line, findings from plan_lines
            where site_id = ? and host_id = ? and until_revision is null""";
    private static final String REVISIONS = """
            select revision, created_at, created_by, reason, hash from plan_revisions
            where site_id = ? order by revision desc limit ?""";
    private static final String INSERT_HEAD = """
            insert into plan_heads (revision, hash, frame_revision, hosts, host_findings, site_id)
            values (?, ?, ?, ?, ?::jsonb, ?);
            """;
    private static final String UPDATE_HEAD = """
            update plan_heads set revision = ?, hash = ?, frame_revision = ?, hosts = ?, host_findings = ?::jsonb
            where site_id = ?;
            """;

    private final Sql sql;
    private final RevisionWriter writer;
    private final WaiverStore waivers;
    private final OtherAddresses others;
    private final FrameStore frames;
    private final Clock clock;
    private final int manyHosts;

    PlanStore(
            Sql sql,
            RevisionWriter writer,
            WaiverStore waivers,
            OtherAddresses others,
            FrameStore frames,
            Clock clock,
            @ConfigProperty(name = "outward.many-hosts") int manyHosts) {
        this.sql = sql;
        this.writer = writer;
        this.waivers = waivers;
        this.others = others;
        this.frames = frames;
        this.clock = clock;
        this.manyHosts = manyHosts;
    }

    private record Stored(PlanRevision revision, String siteName, Frame frame, List<Finding> findings) {}

    @Override
    public Optional<Plan> find(UUID site, @Nullable Integer revision) {
        return sql.first(REVISION, PlanStore::stored, site, revision).map(stored -> plan(site, stored));
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                revision(row), row.getString("name"), PlanJson.frame(row.getString("frame")), FrameFindings.read(row));
    }

    private Plan plan(UUID site, Stored stored) {
        int number = stored.revision().number();
        Frame frame = stored.frame();
        Reports reports = new Reports(stored.findings(), sql.list(LINES, PlanStore::report, site, number, number))
                .together(frame, manyHosts)
                .beside(frame, others.addresses(site));
        return new Plan(
                site,
                stored.siteName(),
                stored.revision(),
                frame,
                reports.frame(),
                reports.hosts(),
                waivers.of(site),
                clock.instant());
    }

    @Override
    public Optional<Frame> frame(UUID site) {
        return sql.first(
                        "select frame_revision from plan_heads where site_id = ?",
                        row -> row.getInt("frame_revision"),
                        site)
                .map(revision -> frames.of(site, revision));
    }

    @Override
    public Optional<Integer> rules(UUID site) {
        return frames.rules(site);
    }

    @Override
    public Optional<Integer> hosts(UUID site) {
        return sql.first("select hosts from plan_heads where site_id = ?", row -> row.getInt("hosts"), site);
    }

    @Override
    public Optional<PlanHead> lock(UUID site) {
        return sql.first(HEAD, row -> head(site, row), site);
    }

    private PlanHead head(UUID site, ResultSet row) throws SQLException {
        return new PlanHead(
                site,
                row.getObject("customer_id", UUID.class),
                row.getString("name"),
                row.getInt("revision"),
                new PlanHash(row.getString("hash")),
                row.getInt("hosts"),
                PlanJson.counts(row.getString("host_findings")),
                row.getInt("frame_revision"),
                frames.of(site, row.getInt("frame_revision")));
    }

    @Override
    public List<HostReport> inForce(UUID site) {
        return sql.list(IN_FORCE, PlanStore::report, site);
    }

    @Override
    public Optional<HostReport> inForce(UUID site, UUID host) {
        return sql.first(IN_FORCE_OF, PlanStore::report, site, host);
    }

    private static HostReport report(ResultSet row) throws SQLException {
        return new HostReport(PlanJson.line(row.getString("line")), PlanJson.findings(row.getString("findings")));
    }

    @Override
    public List<PlanRevision> revisions(UUID site, int limit) {
        return sql.list(REVISIONS, PlanStore::revision, site, limit);
    }

    static PlanRevision revision(ResultSet row) throws SQLException {
        return new PlanRevision(
                row.getInt("revision"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("created_by"),
                row.getString("reason"),
                new PlanHash(row.getString("hash")));
    }

    @Override
    public void begin(NextRevision first, String author, String reason, Instant at) {
        writer.write(INSERT_HEAD, first, author, reason, at);
    }

    @Override
    public void revise(NextRevision next, String author, String reason, Instant at) {
        writer.write(UPDATE_HEAD, next, author, reason, at);
    }

    @Override
    public List<Waiver> waivers(UUID site) {
        return waivers.of(site);
    }
}
