package outward.ledger.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import outward.database.Sql;
import outward.ledger.Progress;
import outward.ledger.Round;

/** How far the newest round of each site has come, kept with each record so that lists need not count steps. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ProgressStore {
    private static final String BEGIN = """
            insert into site_progress (site_id, round, revision, steps, done, settled) values (?, ?, ?, ?, 0, 0)
            on conflict (tenant_id, site_id) do update set round = excluded.round, revision = excluded.revision,
                steps = excluded.steps, done = 0, settled = 0""";
    private static final String COUNT = """
            update site_progress p set done = c.done, settled = c.settled
            from (
                select count(*) filter (where a.outcome = 'done') as done, count(*) as settled
                from round_steps s join lateral (
                    select outcome from applications r
                    where r.tenant_id = s.tenant_id and r.site_id = s.site_id and r.round = s.round
                        and r.task = s.number
                    order by r.number desc limit 1) a on a.outcome in ('done', 'skipped')
                where s.site_id = ? and s.round = ?) c
            where p.site_id = ? and p.round = ?""";

    private final Sql sql;

    ProgressStore(Sql sql) {
        this.sql = sql;
    }

    Optional<Progress> of(UUID site) {
        return sql.first(
                "select revision, settled, steps from site_progress where site_id = ?",
                row -> new Progress(row.getInt("revision"), row.getInt("settled"), row.getInt("steps")),
                site);
    }

    void begin(UUID site, Round round, int steps) {
        sql.run(BEGIN, site, round.number(), round.revision(), steps);
    }

    /** Counts what is recorded of the round so far. */
    void count(UUID site, Round round) {
        sql.run(COUNT, site, round.number(), site, round.number());
    }
}
