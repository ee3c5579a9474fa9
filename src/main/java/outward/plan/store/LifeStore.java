package outward.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import outward.database.Sql;
import outward.plan.Approver;
import outward.plan.Life;
import outward.plan.LifeAct;
import outward.plan.PlanAct;
import outward.plan.PlanHash;
import outward.plan.PlanRevision;
import outward.plan.Plans;

/** What was done with plan revisions, and by whom it may be, in PostgreSQL. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LifeStore {
    private static final String PAIR = """
            select revision, created_at, created_by, reason, hash from plan_revisions
            where site_id = ? and revision in (?, ? + 1) order by revision""";
    private static final String ACTS = """
            select revision, number, act, member_id, identity_id, member_name, acted_at, reason, hash from plan_acts
            where site_id = ? and revision between ? and ? order by revision, number""";
    private static final String BEGUN = """
            select revision from (select distinct on (revision) revision, act from plan_acts
                where site_id = ? order by revision, number desc) last
            where act in ('begin', 'return') order by revision""";
    private static final String APPROVERS = """
            select m.id, m.identity_id, m.name from members m
            where m.disabled_at is null and m.identity_id is not null
                and (m.role in ('owner', 'consultant') or m.may_approve)
                and (m.every_customer or exists (select from member_customers c
                    join sites s on s.tenant_id = c.tenant_id and s.customer_id = c.customer_id
                    where c.member_id = m.id and s.id = ?))
            order by lower(m.name), m.id""";
    private static final String INSERT = """
            insert into plan_acts
                (site_id, revision, number, act, member_id, identity_id, member_name, acted_at, reason, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Sql sql;
    private final Plans plans;

    LifeStore(Sql sql, Plans plans) {
        this.sql = sql;
        this.plans = plans;
    }

    Optional<Life> find(UUID site, int revision) {
        List<PlanRevision> pair = sql.list(PAIR, PlanStore::revision, site, revision, revision);
        if (pair.isEmpty() || pair.get(0).number() != revision) {
            return Optional.empty();
        }
        return Optional.of(life(pair.get(0), pair.size() > 1 ? pair.get(1) : null, acts(site, revision, revision)));
    }

    List<Life> newest(UUID site, int most) {
        List<PlanRevision> revisions = plans.revisions(site, most);
        if (revisions.isEmpty()) {
            return List.of();
        }
        int last = revisions.get(0).number();
        var acts = acts(site, revisions.get(revisions.size() - 1).number(), last);
        List<Life> lives = new ArrayList<>();
        @Nullable PlanRevision next = null;
        for (PlanRevision revision : revisions) {
            lives.add(life(revision, next, acts));
            next = revision;
        }
        return lives;
    }

    private static Life life(PlanRevision revision, @Nullable PlanRevision next, Map<Integer, List<PlanAct>> acts) {
        return new Life(revision, next, acts.getOrDefault(revision.number(), List.of()));
    }

    private record Row(int revision, PlanAct act) {}

    private Map<Integer, List<PlanAct>> acts(UUID site, int first, int last) {
        return sql.list(ACTS, LifeStore::row, site, first, last).stream()
                .collect(Collectors.groupingBy(Row::revision, Collectors.mapping(Row::act, Collectors.toList())));
    }

    private static Row row(ResultSet row) throws SQLException {
        var act = new PlanAct(
                row.getInt("number"),
                LifeAct.of(row.getString("act")),
                row.getObject("member_id", UUID.class),
                row.getObject("identity_id", UUID.class),
                row.getString("member_name"),
                row.getObject("acted_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                new PlanHash(row.getString("hash")));
        return new Row(row.getInt("revision"), act);
    }

    /** The revisions of a site that are being applied. */
    List<Integer> begun(UUID site) {
        return sql.list(BEGUN, row -> row.getInt("revision"), site);
    }

    List<Approver> approvers(UUID site) {
        return sql.list(
                APPROVERS,
                row -> new Approver(
                        row.getObject("id", UUID.class),
                        row.getObject("identity_id", UUID.class),
                        row.getString("name")),
                site);
    }

    UUID person(UUID member) {
        return sql.first(
                        "select identity_id from members where id = ?",
                        row -> row.getObject("identity_id", UUID.class),
                        member)
                .orElseThrow();
    }

    void add(UUID site, int revision, PlanAct act) {
        sql.run(
                INSERT,
                site,
                revision,
                act.number(),
                act.act().word(),
                act.member(),
                act.person(),
                act.name(),
                act.at(),
                act.reason(),
                act.hash().hex());
    }
}
