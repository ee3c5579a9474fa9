package outward.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.database.Sql;
import outward.design.Frame;
import outward.design.HostLine;
import outward.plan.FormerPlans;

/** Earlier plans in PostgreSQL, as far back as anybody would still find something of them on a machine. */
@ApplicationScoped
class FormerPlanStore implements FormerPlans {
    private static final String LINES = """
            select line from plan_lines
            where site_id = ? and host_id = coalesce(?::uuid, host_id) and until_revision is not null
            order by until_revision desc, host_id limit 5000""";
    private static final String LINES_OF = """
            select l.line from unnest(?::text[]) with ordinality as h (id, place) cross join lateral (
                select line, until_revision from plan_lines
                where site_id = ? and host_id = h.id::uuid and until_revision is not null
                order by until_revision desc limit 100) l
            order by h.place, l.until_revision desc""";
    private static final String FRAMES = """
            select f.frame from plan_frames f
            join plan_heads h on h.tenant_id = f.tenant_id and h.site_id = f.site_id
            where f.site_id = ? and f.revision < h.frame_revision
            order by f.revision desc limit 50""";

    private final Sql sql;

    FormerPlanStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<HostLine> lines(UUID site, @Nullable UUID host) {
        return sql.list(LINES, row -> PlanJson.line(row.getString("line")), site, host);
    }

    @Override
    public List<HostLine> lines(UUID site, Collection<UUID> hosts) {
        return sql.list(
                LINES_OF,
                row -> PlanJson.line(row.getString("line")),
                hosts.stream().map(UUID::toString).toArray(String[]::new),
                site);
    }

    @Override
    public List<Frame> frames(UUID site) {
        return sql.list(FRAMES, row -> PlanJson.frame(row.getString("frame")), site);
    }
}
