package outward.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import outward.database.Sql;
import outward.directaccess.Method;
import outward.directaccess.Topology;
import outward.plan.ChangedSite;
import outward.plan.LifeAct;
import outward.plan.PlanHash;
import outward.plan.Portfolio;
import outward.plan.RevisionState;
import outward.plan.SiteOverview;

/** Reads overviews straight from the heads of the plans: findings of hosts come as counts, so a site costs one row. */
@ApplicationScoped
class PortfolioStore implements Portfolio {
    private static final String SELECT = """
            select s.id, s.version, s.name, s.customer_id, c.name as customer, s.topology,
                f.frame ->> 'method' as method, h.revision, h.hash, h.hosts, h.host_findings, f.findings, f.rules,
                (select a.act from plan_acts a where a.tenant_id = h.tenant_id and a.site_id = h.site_id
                    and a.revision = h.revision order by a.number desc limit 1) as act,
                array(select w.code from waivers w where w.tenant_id = s.tenant_id and w.site_id = s.id
                    and (w.until_on is null or w.until_on >= ?)) as waived
            from sites s
            join customers c on c.tenant_id = s.tenant_id and c.id = s.customer_id
            join plan_heads h on h.tenant_id = s.tenant_id and h.site_id = s.id
            join plan_frames f on f.tenant_id = h.tenant_id and f.site_id = h.site_id and f.revision = h.frame_revision
            """;
    private static final String CHANGED = """
            select s.id, s.name, c.name as customer, min(r.revision) - 1 as before, max(r.revision) as after,
                max(r.created_at) as at
            from members m
            join plan_revisions r on r.tenant_id = m.tenant_id and r.created_at > m.visited_before
            join sites s on s.tenant_id = r.tenant_id and s.id = r.site_id
            join customers c on c.tenant_id = s.tenant_id and c.id = s.customer_id
            where m.id = ?
            group by s.id, s.name, c.name order by at desc, s.id limit ?""";

    private final Sql sql;
    private final Clock clock;

    PortfolioStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<SiteOverview> sites(Collection<UUID> sites) {
        String[] ids = sites.stream().map(UUID::toString).toArray(String[]::new);
        return sql.list(SELECT + " where s.id = any (?::uuid[])", PortfolioStore::overview, today(), ids);
    }

    @Override
    public List<ChangedSite> changedSinceLastVisit(UUID member, int most) {
        return sql.list(CHANGED, PortfolioStore::changed, member, most);
    }

    private static ChangedSite changed(ResultSet row) throws SQLException {
        return new ChangedSite(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("customer"),
                row.getInt("before"),
                row.getInt("after"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    @Override
    public Optional<SiteOverview> find(UUID site) {
        return sql.first(SELECT + " where s.id = ?", PortfolioStore::overview, today(), site);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static SiteOverview overview(ResultSet row) throws SQLException {
        var standings = StoredStandings.of(
                FrameFindings.read(row),
                PlanJson.counts(row.getString("host_findings")),
                Set.copyOf(Arrays.asList((String[]) row.getArray("waived").getArray())));
        String act = row.getString("act");
        String method = row.getString("method");
        return new SiteOverview(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("name"),
                row.getObject("customer_id", UUID.class),
                row.getString("customer"),
                Topology.of(row.getString("topology")).orElseThrow(),
                method == null ? null : Method.valueOf(method),
                standings.verdict(),
                row.getInt("revision"),
                new PlanHash(row.getString("hash")),
                act == null ? RevisionState.DRAFT : LifeAct.of(act).leadsTo(),
                row.getInt("hosts"),
                standings.open());
    }
}
