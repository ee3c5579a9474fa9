package outward.notice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import outward.database.Sql;
import outward.notice.TimeNotices;
import outward.proof.Rung;

/** Finds what time brings in one statement each; the key of a notice says of what it is and of which day. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TimeNoticeStore implements TimeNotices {
    private static final Duration SOON = Duration.ofDays(14);
    private static final Duration A_MOMENT_AGO = Duration.ofDays(7);

    private static final String SITES = """
            join sites s on s.tenant_id = x.tenant_id and s.id = x.site_id
            join customers c on c.tenant_id = s.tenant_id and c.id = s.customer_id
            """;
    private static final String INTO = """
            insert into notices (id, kind, said_once, customer_id, customer_name, site_id, site_name, actor_name,
                happened_at, facts)
            """;
    private static final String ONCE = " on conflict (tenant_id, said_once) do nothing";

    /** Of a waiver that was granted for a week or less only the end is said. */
    private static final String WAIVERS = INTO + """
            select gen_random_uuid(), 'waiver-expiry',
                concat_ws(':', 'waiver-expiry', s.id, x.code, x.until_on, x.until_on < t.today), c.id, c.name, s.id, s.name, '',
                ?, jsonb_build_object('code', x.code, 'reason', x.reason, 'by', x.member_name, 'until', x.until_on::text,
                    'over', x.until_on < t.today)
            from (select ?::date as today) t join waivers x on x.until_on between t.today - 7 and t.today + 7
                and (x.until_on < t.today or (x.granted_at at time zone 'UTC')::date + 7 < x.until_on)
            """ + SITES + ONCE;

    /** The highest rung that is still reached ages next; of those that aged the lowest says where the site fell from. */
    private static final String PROOF = INTO + """
            select gen_random_uuid(), 'proof-ageing', concat_ws(':', 'proof-ageing', s.id, x.since, x.over),
                c.id, c.name, s.id, s.name, '', ?, jsonb_build_object('rung', (?::text[])[x.rung], 'over', x.over,
                    'since', (x.since at time zone 'UTC')::date::text,
                    'until', ((x.since + ?::interval) at time zone 'UTC')::date::text)
            from (
                select distinct on (p.site_id, u.since < m.oldest) p.tenant_id, p.site_id, u.since, u.rung,
                    u.since < m.oldest as over
                from (select ?::timestamptz as oldest, ?::timestamptz as soon, ?::timestamptz as ago) m, site_proofs p,
                    unnest(p.proven_since) with ordinality u (since, rung)
                where u.since >= m.ago and u.since < m.soon
                order by p.site_id, u.since < m.oldest, case when u.since < m.oldest then u.rung else -u.rung end) x
            """ + SITES + ONCE;

    private final Sql sql;

    TimeNoticeStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void waivers(Instant now) {
        sql.run(WAIVERS, now, LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    @Override
    public void proof(Instant now, Duration lasts) {
        Instant oldest = now.minus(lasts);
        Object labels = Stream.of(Rung.values()).skip(1).map(Rung::label).toArray(String[]::new);
        sql.run(PROOF, now, labels, lasts.toString(), oldest, oldest.plus(SOON), oldest.minus(A_MOMENT_AGO));
    }
}
