package outward.portfolio.store;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.finding.rules.RuleBook;
import outward.portfolio.Column;
import outward.portfolio.View;
import outward.proof.Rung;

/**
 * What columns of the portfolio are in the language of the database, for sorting and narrowing. {@code s} is the site,
 * {@code h} the head of its plan, {@code moment} holds today and the oldest moment of which evidence counts.
 */
enum ColumnSql {
    /** As {@code finding.Verdict} has it: 2 refused, 1 to confirm first, 0 plannable. */
    VERDICT(
            """
            left join lateral (
                select coalesce(max(case
                    when f.refuses and not f.accepted then 2
                    when f.refuses or (f.confirm and not f.accepted) then 1 else 0 end), 0) as verdict
                from (
                    select w.weight ->> 'severity' = 'REFUSE' as refuses, (w.weight ->> 'confirm')::boolean as confirm,
                        (w.weight ->> 'waivable')::boolean and exists (select from waivers a
                            where a.tenant_id = s.tenant_id and a.site_id = s.id and a.code = w.code
                                and (a.until_on is null or a.until_on >= (select today from moment))) as accepted
                    from (
                        select x ->> 'code' as code, x -> 'weight' as weight
                        from plan_frames f, jsonb_array_elements(f.findings) x
                        where f.tenant_id = h.tenant_id and f.site_id = h.site_id and f.revision = h.frame_revision
                        union all
                        select key, value -> 'weight' from jsonb_each(h.host_findings -> 'byCode')
                        union all
                        select '', '{"severity": "WARN", "confirm": true, "waivable": false}'
                        from plan_frames f
                        where f.tenant_id = h.tenant_id and f.site_id = h.site_id and f.revision = h.frame_revision
                            and f.rules <> %d) w) f) v on true
            """.formatted(RuleBook.EDITION),
            "-v.verdict",
            "(array['plannable', 'confirm-first', 'refused'])[v.verdict + 1]"),
    AWAITING("""
            left join lateral (
                select a.act from plan_acts a
                where a.tenant_id = h.tenant_id and a.site_id = h.site_id and a.revision = h.revision
                order by a.number desc limit 1) l on true
            """, "l.act is distinct from 'ask'", "case when l.act = 'ask' then 'yes' else 'no' end"),
    APPLIED("""
            left join site_progress g on g.tenant_id = s.tenant_id and g.site_id = s.id
            """, "coalesce(g.settled::numeric / nullif(g.steps, 0), case when g.steps = 0 then 1 else -1 end)", """
            case when g.round is null then 'none' when g.settled = g.steps then 'whole' else 'partly' end"""),
    RUNG("""
            left join site_proofs p on p.tenant_id = s.tenant_id and p.site_id = s.id
            left join lateral (
                select count(*)::int as rung from unnest(p.proven_since) as since
                where since >= (select oldest from moment)) r on true
            """, "r.rung", "(array[" + rungs() + "])[r.rung + 1]"),
    /** Of a host that was removed nothing counts any more. */
    DRIFT("""
            left join lateral (
                select count(*)::int as machines, coalesce(sum(d.warnings), 0)::int as warnings,
                    coalesce(sum(d.notes), 0)::int as notes
                from drifts d
                where d.tenant_id = s.tenant_id and d.site_id = s.id and (d.machine = 'server' or exists (
                    select from hosts x
                    where x.tenant_id = d.tenant_id and x.id = nullif(d.machine, 'server')::uuid))) d on true
            """, "-d.warnings; -d.notes; d.machines = 0", """
            case when d.warnings > 0 then 'warn' when d.notes > 0 then 'note' when d.machines > 0 then 'none'
                else 'unseen' end"""),
    RETIREMENT("""
            left join lateral (
                select t.planned_on, t.ended_at is null as stands from retirements t
                where t.tenant_id = s.tenant_id and t.site_id = s.id order by t.number desc limit 1) t on true
            """, "case when t.stands then t.planned_on end; t.stands is not true", """
            case when t.stands then 'yes' else 'no' end""");

    private final String join;
    private final String order;
    private final String word;

    ColumnSql(String join, String order, String word) {
        this.join = join;
        this.order = order;
        this.word = word;
    }

    private static ColumnSql of(Column column) {
        return valueOf(column.name());
    }

    private static String rungs() {
        return Stream.of(Rung.values()).map(rung -> "'" + rung.word() + "'").collect(Collectors.joining(", "));
    }

    /** What stands behind {@code from sites s} and the head of its plan, for these columns. */
    static String joins(Collection<Column> columns) {
        return columns.stream().map(c -> of(c).join).collect(Collectors.joining());
    }

    /** The condition on each narrowed column; its words are the parameters, in the order of the columns. */
    static String narrowed(View view) {
        return view.only().keySet().stream()
                .map(c -> of(c).word + " = ?")
                .map(condition -> " and " + condition)
                .collect(Collectors.joining());
    }

    /** The order of a view; what is alike stands in order of creation. */
    static String order(View view) {
        Column sort = view.sort();
        String direction = view.reversed() ? " desc nulls last, " : " nulls last, ";
        return sort == null
                ? "s.id"
                : Stream.of(of(sort).order.split("; "))
                                .map(key -> key + direction)
                                .collect(Collectors.joining()) + "s.id";
    }
}
