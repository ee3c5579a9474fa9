package outward.notice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import outward.database.Ids;
import outward.database.Sql;
import outward.finding.Severity;
import outward.notice.NoticeKind;
import outward.observed.drift.Drift;
import outward.observed.drift.DriftWitness;
import outward.tenant.CurrentMember;

/** Writes down what machines differ in, in the transaction that keeps it; what one transaction finds at a site is one notice. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DriftNotices implements DriftWitness {
    private static final String TELL = """
            insert into notices (id, kind, said_once, customer_id, customer_name, site_id, site_name, actor_id,
                actor_name, happened_at, facts)
            select ?, ?, concat_ws(':', 'drift-found', s.id, pg_current_xact_id()), c.id, c.name, s.id, s.name, ?, ?, ?,
                jsonb_build_object('differences', ?::integer, 'warnings', ?::integer, 'first', ?::text,
                    'machines', coalesce(h.name, 'the server'))
            from sites s join customers c on c.tenant_id = s.tenant_id and c.id = s.customer_id
            left join hosts h on h.tenant_id = s.tenant_id and h.site_id = s.id and h.id::text = ?
            where s.id = ?
            on conflict (tenant_id, said_once) do update set facts = notices.facts || jsonb_build_object(
                'differences', (notices.facts ->> 'differences')::integer + (excluded.facts ->> 'differences')::integer,
                'warnings', (notices.facts ->> 'warnings')::integer + (excluded.facts ->> 'warnings')::integer,
                'machines', case when length(notices.facts ->> 'machines') > 200 then notices.facts ->> 'machines'
                    else concat(notices.facts ->> 'machines', ', ', excluded.facts ->> 'machines') end)""";

    private final Sql sql;
    private final CurrentMember member;
    private final Clock clock;

    DriftNotices(Sql sql, CurrentMember member, Clock clock) {
        this.sql = sql;
        this.member = member;
        this.clock = clock;
    }

    @Override
    public void found(UUID site, String machine, List<Drift> fresh) {
        long warnings = fresh.stream()
                .filter(drift -> drift.severity() == Severity.WARN)
                .count();
        Drift gravest = fresh.stream()
                .min(Comparator.comparing(drift -> drift.severity() != Severity.WARN))
                .orElseThrow();
        sql.run(
                TELL,
                Ids.next(),
                NoticeKind.DRIFT_FOUND.word(),
                member.id(),
                member.name(),
                clock.instant(),
                fresh.size(),
                (int) warnings,
                gravest.message(),
                machine,
                site);
    }
}
