package outward.ledger.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.database.Sql;
import outward.ledger.Entry;
import outward.ledger.EvidenceFile;
import outward.ledger.PolicyReach;
import outward.ledger.Round;
import outward.tenant.CurrentMember;

/** Writes what the current member records of a round; the caller holds the site. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RecordWriter {
    private static final String INSERT = """
            insert into applications (site_id, round, number, task, outcome, member_id, member_name, recorded_at,
                evidence, note, file_name, file_type, file, ticked_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String INSERT_REACH = """
            insert into policy_reaches
                (site_id, round, number, reached, clients, missing, reason, member_id, member_name, recorded_at)
            values (?, ?, ?, ?, ?, ?::text[], ?, ?, ?, ?)""";

    private final Sql sql;
    private final CurrentMember member;
    private final Clock clock;

    RecordWriter(Sql sql, CurrentMember member, Clock clock) {
        this.sql = sql;
        this.member = member;
        this.clock = clock;
    }

    /** The number of the next record of a round. */
    int next(String table, UUID site, Round round) {
        return sql.first(
                        "select coalesce(max(number), 0) + 1 as next from " + table
                                + " where site_id = ? and round = ?",
                        row -> row.getInt("next"),
                        site,
                        round.number())
                .orElseThrow();
    }

    /** The first gets that number, and the others those after it. */
    void add(UUID site, Round round, int first, List<Entry> entries) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        Instant now = now();
        for (Entry entry : entries) {
            rows.add(row(site, round, first + rows.size(), entry, now));
        }
        sql.batch(INSERT, rows);
    }

    private @Nullable Object[] row(UUID site, Round round, int number, Entry entry, Instant now) {
        EvidenceFile file = entry.file();
        return new @Nullable Object[] {
            site,
            round.number(),
            number,
            entry.task().number(),
            entry.outcome().word(),
            member.id(),
            member.name(),
            now,
            entry.evidence(),
            entry.note(),
            file == null ? null : file.name(),
            file == null ? null : file.type(),
            file == null ? null : file.content(),
            entry.ticked()
        };
    }

    void add(UUID site, Round round, PolicyReach reach) {
        sql.run(
                INSERT_REACH,
                site,
                round.number(),
                reach.number(),
                reach.reached(),
                reach.clients(),
                reach.missing().toArray(String[]::new),
                reach.reason(),
                member.id(),
                reach.by(),
                reach.at());
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
