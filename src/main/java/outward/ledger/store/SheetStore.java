package outward.ledger.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import outward.database.Sql;
import outward.ledger.Application;
import outward.ledger.Outcome;
import outward.ledger.PolicyReach;
import outward.ledger.Round;
import outward.ledger.Sheet;
import outward.ledger.Task;
import outward.ledger.Tick;
import outward.runbook.StepKey;

/** Rounds, their steps and the last that was recorded of each, in PostgreSQL. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SheetStore {
    static final String RECORDED = " number, task, outcome, member_name, recorded_at, evidence, note, file_name,"
            + " ticked_at, file_type, octet_length(file) as file_size";
    private static final String ROUNDS =
            "select number, revision, begun_at from rounds where site_id = ? order by number";
    private static final String TICKS = """
            select s.round, s.number as step_number, s.step, s.host_id, s.host_name, s.title, s.effect, s.after_policy,
                s.after_every_client, a.*
            from round_steps s left join lateral (
                select%s from applications r
                where r.tenant_id = s.tenant_id and r.site_id = s.site_id and r.round = s.round and r.task = s.number
                order by r.number desc limit 1) a on true
            where s.site_id = ? and s.round between ? and ? order by s.round, s.number""".formatted(RECORDED);
    private static final String REACH = """
            select number, reached, clients, missing, reason, member_name, recorded_at from policy_reaches
            where site_id = ? and round = ? order by number desc limit 1""";

    private final Sql sql;

    SheetStore(Sql sql) {
        this.sql = sql;
    }

    /** The rounds of a site, the first first. */
    List<Round> rounds(UUID site) {
        return sql.list(
                ROUNDS,
                row -> new Round(
                        row.getInt("number"),
                        row.getInt("revision"),
                        row.getObject("begun_at", OffsetDateTime.class).toInstant()),
                site);
    }

    /** All of them, without what is recorded of the policy. */
    List<Sheet> all(UUID site) {
        List<Round> rounds = rounds(site);
        Map<Integer, List<Tick>> ticks = ticks(site, 1, rounds.size());
        return rounds.stream()
                .map(r -> new Sheet(r, r.number() == rounds.size(), ticks.getOrDefault(r.number(), List.of()), null))
                .toList();
    }

    /** The newest round of a revision. */
    Optional<Sheet> find(UUID site, int revision) {
        return head(site, revision).map(head -> {
            int number = head.round().number();
            List<Tick> ticks = ticks(site, number, number).getOrDefault(number, List.of());
            return new Sheet(head.round(), head.newest(), ticks, head.policy());
        });
    }

    /** The same without its steps. */
    Optional<Sheet> head(UUID site, int revision) {
        List<Round> rounds = rounds(site);
        return rounds.stream()
                .filter(r -> r.revision() == revision)
                .reduce((earlier, later) -> later)
                .map(r -> sheet(site, r, rounds.size(), List.of()));
    }

    private Sheet sheet(UUID site, Round round, int last, List<Tick> ticks) {
        return new Sheet(
                round,
                round.number() == last,
                ticks,
                sql.first(REACH, SheetStore::reach, site, round.number()).orElse(null));
    }

    private record Row(int round, Tick tick) {}

    private Map<Integer, List<Tick>> ticks(UUID site, int first, int last) {
        return sql.list(TICKS, SheetStore::row, site, first, last).stream()
                .collect(Collectors.groupingBy(Row::round, Collectors.mapping(Row::tick, Collectors.toList())));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getInt("round"), tick(row));
    }

    static Tick tick(ResultSet row) throws SQLException {
        Task task = new Task(
                row.getInt("step_number"),
                row.getString("step"),
                row.getObject("host_id", UUID.class),
                row.getString("host_name"),
                row.getString("title"),
                StepKey.Effect.valueOf(row.getString("effect").toUpperCase(Locale.ROOT)),
                waits(row));
        return new Tick(task, row.getString("outcome") == null ? null : application(row));
    }

    private static StepKey.Wait waits(ResultSet row) throws SQLException {
        if (row.getBoolean("after_every_client")) {
            return StepKey.Wait.EVERY_CLIENT;
        }
        return row.getBoolean("after_policy") ? StepKey.Wait.POLICY : StepKey.Wait.NOTHING;
    }

    static Application application(ResultSet row) throws SQLException {
        return new Application(
                row.getInt("number"),
                row.getInt("task"),
                Outcome.of(row.getString("outcome")).orElseThrow(),
                row.getString("member_name"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("evidence"),
                row.getString("note"),
                attachment(row),
                ticked(row));
    }

    private static @Nullable Instant ticked(ResultSet row) throws SQLException {
        OffsetDateTime ticked = row.getObject("ticked_at", OffsetDateTime.class);
        return ticked == null ? null : ticked.toInstant();
    }

    private static Application.@Nullable Attachment attachment(ResultSet row) throws SQLException {
        String name = row.getString("file_name");
        return name == null
                ? null
                : new Application.Attachment(name, row.getString("file_type"), row.getInt("file_size"));
    }

    private static PolicyReach reach(ResultSet row) throws SQLException {
        return new PolicyReach(
                row.getInt("number"),
                row.getInt("reached"),
                row.getInt("clients"),
                List.of((String[]) row.getArray("missing").getArray()),
                row.getString("reason"),
                row.getString("member_name"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    /** Keeps a round that begins with its steps. */
    void add(UUID site, Round round, List<Task> tasks) {
        sql.run(
                "insert into rounds (site_id, number, revision, begun_at) values (?, ?, ?, ?)",
                site,
                round.number(),
                round.revision(),
                round.begunAt());
        List<@Nullable Object[]> rows = new ArrayList<>();
        tasks.forEach(t -> rows.add(new @Nullable Object[] {
            site,
            round.number(),
            t.number(),
            t.step(),
            t.host(),
            t.hostName(),
            t.title(),
            t.effect().name().toLowerCase(Locale.ROOT),
            t.waits().isForPolicy(),
            t.waits() == StepKey.Wait.EVERY_CLIENT
        }));
        sql.batch(
                "insert into round_steps (site_id, round, number, step, host_id, host_name, title, effect,"
                        + " after_policy, after_every_client) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }
}
