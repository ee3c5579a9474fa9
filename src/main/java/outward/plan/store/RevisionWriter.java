package outward.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import outward.database.Sql;
import outward.plan.HostReport;
import outward.plan.HostRevision;
import outward.plan.NextRevision;

/** Writes a revision: its row, its frame where that is new, and the lines of the hosts that changed. */
@ApplicationScoped
class RevisionWriter {
    private static final String INSERT_REVISION = """
            insert into plan_revisions (site_id, revision, created_at, created_by, reason, hash, frame_revision)
            values (?, ?, ?, ?, ?, ?, ?)""";
    private static final String INSERT_FRAME =
            "insert into plan_frames (site_id, revision, frame, findings) values (?, ?, ?::jsonb, ?::jsonb)";
    private static final String END_LINE = """
            update plan_lines set until_revision = ?
            where site_id = ? and host_id = ? and until_revision is null""";
    private static final String INSERT_LINE = """
            insert into plan_lines (site_id, host_id, from_revision, line, findings)
            values (?, ?, ?, ?::jsonb, ?::jsonb)""";

    private final Sql sql;

    RevisionWriter(Sql sql) {
        this.sql = sql;
    }

    void write(NextRevision next, String author, String reason, Instant at) {
        sql.run(
                INSERT_REVISION,
                next.site(),
                next.number(),
                at,
                author,
                reason,
                next.hash().hex(),
                next.frameRevision());
        if (next.bringsFrame()) {
            sql.run(
                    INSERT_FRAME,
                    next.site(),
                    next.number(),
                    PlanJson.write(next.frame()),
                    PlanJson.write(next.frameFindings()));
        }
        writeLines(next);
    }

    private void writeLines(NextRevision next) {
        List<@Nullable Object[]> ended = new ArrayList<>();
        List<@Nullable Object[]> begun = new ArrayList<>();
        for (HostRevision host : next.hosts()) {
            if (host.before() != null) {
                ended.add(new Object[] {next.number(), next.site(), host.host()});
            }
            if (host.after() != null) {
                begun.add(line(next, host.after()));
            }
        }
        sql.batch(END_LINE, ended);
        sql.batch(INSERT_LINE, begun);
    }

    private static @Nullable Object[] line(NextRevision next, HostReport report) {
        return new Object[] {
            next.site(),
            report.line().id(),
            next.number(),
            PlanJson.write(report.line()),
            PlanJson.write(report.findings())
        };
    }
}
