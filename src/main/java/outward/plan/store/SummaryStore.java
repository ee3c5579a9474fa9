package outward.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import outward.database.Sql;
import outward.design.Frame;
import outward.design.HostLine;
import outward.finding.Finding;
import outward.finding.rules.ManyHosts;
import outward.plan.FindingCounts;
import outward.plan.PlanRevision;
import outward.plan.PlanSummaries;
import outward.plan.PlanSummary;
import outward.plan.Reported;

/** Summaries from the heads of the plans; of the hosts with findings it reads the first few of each code. */
@ApplicationScoped
class SummaryStore implements PlanSummaries {
    private static final String NEWEST = """
            select r.revision, r.created_at, r.created_by, r.reason, r.hash,
                h.frame_revision, h.hosts, h.host_findings, f.findings
            from plan_heads h
            join plan_revisions r on r.tenant_id = h.tenant_id and r.site_id = h.site_id and r.revision = h.revision
            join plan_frames f on f.tenant_id = h.tenant_id and f.site_id = h.site_id and f.revision = h.frame_revision
            where h.site_id = ?""";
    private static final String LINES = """
            select line from plan_lines
            where site_id = ? and until_revision is null order by host_id limit ? offset ?""";

    private final Sql sql;
    private final ReportedHosts reportedHosts;
    private final WaiverStore waivers;
    private final FrameStore frames;
    private final Clock clock;
    private final int manyHosts;

    SummaryStore(
            Sql sql,
            ReportedHosts reportedHosts,
            WaiverStore waivers,
            FrameStore frames,
            Clock clock,
            @ConfigProperty(name = "outward.many-hosts", defaultValue = "20") int manyHosts) {
        this.sql = sql;
        this.reportedHosts = reportedHosts;
        this.waivers = waivers;
        this.frames = frames;
        this.clock = clock;
        this.manyHosts = manyHosts;
    }

    private record Stored(
            PlanRevision revision, int frame, int hosts, FindingCounts hostFindings, List<Finding> findings) {}

    @Override
    public Optional<PlanSummary> find(UUID site) {
        return sql.first(NEWEST, SummaryStore::stored, site).map(stored -> summary(site, stored));
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                PlanStore.revision(row),
                row.getInt("frame_revision"),
                row.getInt("hosts"),
                PlanJson.counts(row.getString("host_findings")),
                PlanJson.findings(row.getString("findings")));
    }

    private PlanSummary summary(UUID site, Stored stored) {
        Frame frame = frames.of(site, stored.frame());
        List<Finding> findings = new ArrayList<>(stored.findings());
        ManyHosts.check(frame, stored.hosts(), manyHosts).ifPresent(findings::add);
        List<Reported> reported = reportedHosts.beside(findings, site, stored.hostFindings());
        return new PlanSummary(stored.revision(), frame, stored.hosts(), reported, waivers.of(site), clock.instant());
    }

    @Override
    public List<HostLine> lines(UUID site, long offset, int most) {
        return sql.list(LINES, row -> PlanJson.line(row.getString("line")), site, most, offset);
    }
}
