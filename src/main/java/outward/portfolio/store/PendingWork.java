package outward.portfolio.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import outward.database.Sql;
import outward.portfolio.Pending;

/**
 * What is left to do at sites, counted where it lies. Since the round that was begun last everything else is in force:
 * what is left is what of that round is not done, and what was planned differently since. Nothing is read of the hosts of
 * a site whose newest revision is carried out whole.
 */
@ApplicationScoped
class PendingWork {
    /** A line that nothing is set for on a host is like none: a domain controller's, or one without an address. */
    private static final String QUERY = """
            with asked as (
                select h.tenant_id, h.site_id, h.hosts, h.revision, h.frame_revision, g.round, g.revision as begun,
                    coalesce(g.done = g.steps, false) as whole
                from plan_heads h left join site_progress g on g.tenant_id = h.tenant_id and g.site_id = h.site_id
                where h.site_id = any (?::uuid[])),
            lines as (
                select a.site_id, l.host_id, l.from_revision,
                    l.from_revision <= a.begun and coalesce(l.until_revision > a.begun, true) as was,
                    l.until_revision is null as stands, l.line
                from asked a join plan_lines l on l.tenant_id = a.tenant_id and l.site_id = a.site_id
                where a.revision > a.begun and l.line ->> 'role' <> 'DOMAIN_CONTROLLER'
                    and (l.line ->> 'address' is not null or l.line ->> 'addressing' = 'AUTO_CONFIGURED')),
            steps as (
                select a.site_id, s.host_id, s.effect, r.outcome
                from asked a join round_steps s
                    on s.tenant_id = a.tenant_id and s.site_id = a.site_id and s.round = a.round
                left join lateral (select outcome from applications r
                    where r.tenant_id = s.tenant_id and r.site_id = s.site_id and r.round = s.round and r.task = s.number
                    order by r.number desc limit 1) r on true
                where not a.whole),
            hosts_left as (
                select site_id, host_id from lines where was or stands
                group by site_id, host_id
                having count(*) filter (where was) <> count(*) filter (where stands)
                    or min(line::text) filter (where was) <> min(line::text) filter (where stands)
                union
                select site_id, host_id from steps where host_id is not null and outcome is distinct from 'done')
            select a.site_id,
                case when a.round is null then a.hosts
                    else (select count(*) from hosts_left l where l.site_id = a.site_id) end as hosts,
                a.round is null
                    or exists (select from steps s where s.site_id = a.site_id and s.host_id is null
                        and s.outcome is distinct from 'done' and (s.outcome is distinct from 'skipped' or s.effect = 'sets'))
                    or (a.revision > a.begun and (
                        select f.frame from plan_frames f
                        where f.tenant_id = a.tenant_id and f.site_id = a.site_id and f.revision = a.frame_revision)
                        is distinct from (
                        select f.frame from plan_revisions r join plan_frames f
                            on f.tenant_id = r.tenant_id and f.site_id = r.site_id and f.revision = r.frame_revision
                        where r.tenant_id = a.tenant_id and r.site_id = a.site_id and r.revision = a.begun)) as site
            from asked a""";

    private final Sql sql;

    PendingWork(Sql sql) {
        this.sql = sql;
    }

    /** What is left at each of these sites. */
    Map<UUID, Pending> of(Collection<UUID> sites) {
        Object ids = sites.stream().map(UUID::toString).toArray(String[]::new);
        return sql
                .list(
                        QUERY,
                        row -> Map.entry(
                                row.getObject("site_id", UUID.class),
                                new Pending(row.getInt("hosts"), row.getBoolean("site"))),
                        ids)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
