package outward.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import outward.address.Ipv6;
import outward.database.Sql;
import outward.design.Frame;
import outward.design.HostLine;
import outward.finding.Finding;
import outward.finding.rules.MixedAddressing;
import outward.plan.FindingCounts;
import outward.plan.HostReport;
import outward.plan.PlanRevision;
import outward.plan.PlanSummaries;
import outward.plan.PlanSummary;
import outward.plan.Reported;
import outward.plan.Reports;

/** Summaries from the heads of the plans; of the hosts with findings it reads the first few of each code. */
@ApplicationScoped
class SummaryStore implements PlanSummaries {
    private static final String NEWEST = """
            select r.revision, r.created_at, r.created_by, r.reason, r.hash,
                h.frame_revision, h.hosts, h.host_findings, f.findings, f.rules
            from plan_heads h
            join plan_revisions r on r.tenant_id = h.tenant_id and r.site_id = h.site_id and r.revision = h.revision
            join plan_frames f on f.tenant_id = h.tenant_id and f.site_id = h.site_id and f.revision = h.frame_revision
            where h.site_id = ?""";
    private static final String LINES = """
            select line from plan_lines
            where site_id = ? and until_revision is null order by host_id limit ? offset ?""";
    private static final String LINES_OF = """
            select line from plan_lines
            where site_id = ? and host_id = any (?::uuid[]) and until_revision is null order by host_id""";

    private final Sql sql;
    private final OtherAddresses others;
    private final ReportedHosts reportedHosts;
    private final WaiverStore waivers;
    private final FrameStore frames;
    private final Clock clock;
    private final int manyHosts;

    SummaryStore(
            Sql sql,
            OtherAddresses others,
            ReportedHosts reportedHosts,
            WaiverStore waivers,
            FrameStore frames,
            Clock clock,
            @ConfigProperty(name = "outward.many-hosts", defaultValue = "20") int manyHosts) {
        this.sql = sql;
        this.others = others;
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
                FrameFindings.read(row));
    }

    private PlanSummary summary(UUID site, Stored stored) {
        Frame frame = frames.of(site, stored.frame());
        List<Reported> reported = reportedHosts.beside(found(site, frame, stored), site, stored.hostFindings());
        return new PlanSummary(stored.revision(), frame, stored.hosts(), reported, waivers.of(site), clock.instant());
    }

    /** What only shows when the plan is read; of the hosts, those alone that have addresses at other sites. */
    private Reports found(UUID site, Frame frame, Stored stored) {
        int selfConfigured = stored.hostFindings().of(MixedAddressing.SELF_CONFIGURED);
        boolean mixed = selfConfigured > 0 && selfConfigured < stored.hosts();
        List<HostLine> lines = mixed ? lines(site, 0, stored.hosts()) : List.of();
        Map<UUID, List<Ipv6>> addresses = others.addresses(site);
        List<HostReport> concerned = addresses.isEmpty()
                ? List.of()
                : sql.list(LINES_OF, SummaryStore::unreported, site, texts(addresses.keySet()));
        return new Reports(Reports.together(stored.findings(), frame, lines, stored.hosts(), manyHosts), concerned)
                .beside(frame, addresses);
    }

    private static HostReport unreported(ResultSet row) throws SQLException {
        return new HostReport(PlanJson.line(row.getString("line")), List.of());
    }

    private static String[] texts(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    @Override
    public List<HostLine> lines(UUID site, long offset, int most) {
        return sql.list(LINES, row -> PlanJson.line(row.getString("line")), site, most, offset);
    }
}
