package outward.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import outward.database.Sql;
import outward.finding.rules.RuleBook;
import outward.plan.HostReport;
import outward.plan.HostRevision;
import outward.plan.NextRevision;
import outward.plan.PlanFollower;

/** Writes a revision: the plan's head, its row, its frame where that is new, and the lines of the hosts that changed; then tells who follows. */
@ApplicationScoped
class RevisionWriter {
    private static final String INSERT_FRAME =
            "insert into plan_frames (site_id, revision, frame, findings, rules) values (?, ?, ?::jsonb, ?::jsonb, ?)";

    /** Follows the head's statement; all go to the database in one message. */
    private static final String REST = """
            insert into plan_revisions (site_id, revision, created_at, created_by, reason, hash, frame_revision)
            values (?, ?, ?, ?, ?, ?, ?);
            update plan_lines set until_revision = ?
            where site_id = ? and host_id = any (?::uuid[]) and until_revision is null;
            insert into plan_lines (site_id, host_id, from_revision, line, findings)
            select ?, host, ?, line::jsonb, findings::jsonb
            from unnest(?::uuid[], ?::text[], ?::text[]) as lines (host, line, findings)""";

    private final Sql sql;
    private final Instance<PlanFollower> followers;

    RevisionWriter(Sql sql, Instance<PlanFollower> followers) {
        this.sql = sql;
        this.followers = followers;
    }

    void write(String headStatement, NextRevision next, String author, String reason, Instant at) {
        Object[][] values = {head(next), revision(next, author, reason, at), ended(next), begun(next)};
        sql.run(headStatement + REST, Stream.of(values).flatMap(Stream::of).toArray());
        if (next.bringsFrame()) {
            sql.run(
                    INSERT_FRAME,
                    next.site(),
                    next.number(),
                    PlanJson.write(next.frame()),
                    PlanJson.write(next.frameFindings()),
                    RuleBook.EDITION);
        }
        followers.forEach(follower -> follower.planned(next));
    }

    private static Object[] head(NextRevision next) {
        return new Object[] {
            next.number(),
            next.hash().hex(),
            next.frameRevision(),
            next.hostCount(),
            PlanJson.write(next.hostFindings()),
            next.site()
        };
    }

    private static Object[] revision(NextRevision next, String author, String reason, Instant at) {
        return new Object[] {
            next.site(), next.number(), at, author, reason, next.hash().hex(), next.frameRevision()
        };
    }

    private static Object[] ended(NextRevision next) {
        Stream<HostRevision> ended = next.hosts().stream().filter(host -> host.before() != null);
        return new Object[] {next.number(), next.site(), texts(ended, HostRevision::host)};
    }

    private static Object[] begun(NextRevision next) {
        List<HostReport> begun = next.hosts().stream()
                .map(HostRevision::after)
                .filter(Objects::nonNull)
                .toList();
        return new Object[] {
            next.site(),
            next.number(),
            texts(begun.stream(), report -> report.line().id()),
            texts(begun.stream(), report -> PlanJson.write(report.line())),
            texts(begun.stream(), report -> PlanJson.write(report.findings()))
        };
    }

    private static <T> String[] texts(Stream<T> things, Function<T, Object> text) {
        return things.map(thing -> text.apply(thing).toString()).toArray(String[]::new);
    }
}
