package outward.lifecycle.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import outward.database.Sql;
import outward.lifecycle.ClientCount;
import outward.lifecycle.Remaining;
import outward.lifecycle.Retirement;
import outward.lifecycle.RetirementIntent;
import outward.lifecycle.RetirementRecord;
import outward.lifecycle.RetirementStep;
import outward.lifecycle.Said;

/** Rows of retirements. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RetirementStore {
    private static final String NEWEST = """
            select distinct on (site_id) site_id, number, reason, remaining, planned_on, member_name, begun_at,
                end_reason, ended_by, ended_at
            from retirements where site_id = any (?::uuid[]) order by site_id, number desc""";
    private static final String RECORDS = """
            select site_id, retirement, step, evidence, gone, clients, missing, member_name, recorded_at
            from retirement_records where site_id = any (?::uuid[]) order by site_id, retirement, number""";
    private static final String BEGIN = """
            insert into retirements (site_id, number, reason, remaining, planned_on, member_name, begun_at)
            values (?, ?, ?, ?, ?, ?, ?)""";
    private static final String RECORD = """
            insert into retirement_records
                (site_id, retirement, number, step, evidence, gone, clients, missing, member_name, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?::text[], ?, ?)""";
    private static final String END = """
            update retirements set end_reason = ?, ended_by = ?, ended_at = ? where site_id = ? and number = ?""";

    private final Sql sql;

    RetirementStore(Sql sql) {
        this.sql = sql;
    }

    private record Of(UUID site, int number) {}

    private record Kept(Of of, RetirementRecord record) {}

    /** The newest of each of these sites. */
    Map<UUID, Retirement> newest(Collection<UUID> sites) {
        String[] ids = sites.stream().map(UUID::toString).toArray(String[]::new);
        Map<Of, List<RetirementRecord>> records = sql.list(RECORDS, RetirementStore::kept, (Object) ids).stream()
                .collect(Collectors.groupingBy(Kept::of, Collectors.mapping(Kept::record, Collectors.toList())));
        return sql.list(NEWEST, row -> Map.entry(site(row), retirement(row, records)), (Object) ids).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static UUID site(ResultSet row) throws SQLException {
        return row.getObject("site_id", UUID.class);
    }

    private static Retirement retirement(ResultSet row, Map<Of, List<RetirementRecord>> records) throws SQLException {
        int number = row.getInt("number");
        return new Retirement(
                number,
                new RetirementIntent(
                        row.getString("reason"),
                        Remaining.of(row.getString("remaining")).orElseThrow(),
                        row.getObject("planned_on", LocalDate.class)),
                said(row, "member_name", "begun_at", "reason"),
                records.getOrDefault(new Of(site(row), number), List.of()),
                row.getString("end_reason") == null ? null : said(row, "ended_by", "ended_at", "end_reason"));
    }

    private static Said said(ResultSet row, String by, String at, String text) throws SQLException {
        return new Said(
                row.getString(by), row.getObject(at, OffsetDateTime.class).toInstant(), row.getString(text));
    }

    private static Kept kept(ResultSet row) throws SQLException {
        RetirementStep step = RetirementStep.of(row.getString("step")).orElseThrow();
        return new Kept(
                new Of(site(row), row.getInt("retirement")),
                new RetirementRecord(
                        step, said(row, "member_name", "recorded_at", "evidence"), step.counts() ? count(row) : null));
    }

    private static ClientCount count(ResultSet row) throws SQLException {
        return new ClientCount(row.getInt("gone"), row.getInt("clients"), List.of((String[])
                row.getArray("missing").getArray()));
    }

    void begin(UUID site, int number, RetirementIntent intent, Said said) {
        sql.run(
                BEGIN,
                site,
                number,
                intent.reason(),
                intent.remaining().word(),
                intent.plannedOn(),
                said.by(),
                said.at());
    }

    void record(UUID site, Retirement of, RetirementRecord record) {
        @Nullable ClientCount policy = record.policy();
        sql.run(
                RECORD,
                site,
                of.number(),
                of.records().size() + 1,
                record.step().word(),
                record.said().text(),
                policy == null ? null : policy.done(),
                policy == null ? null : policy.clients(),
                policy == null ? null : policy.missing().toArray(String[]::new),
                record.said().by(),
                record.said().at());
    }

    void end(UUID site, Retirement of, Said said) {
        sql.run(END, said.text(), said.by(), said.at(), site, of.number());
    }
}
