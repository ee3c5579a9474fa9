package outward.notice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.answer.Refusal;
import outward.database.Ids;
import outward.database.Sql;
import outward.notice.NoticeKind;
import outward.plan.Life;
import outward.plan.LifeAct;
import outward.plan.LifeGate;
import outward.plan.NextRevision;
import outward.plan.PlanFollower;
import outward.tenant.CurrentMember;

/** Writes down what people are told of the lives of plan revisions, in the transaction of what happened. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PlanNotices implements LifeGate, PlanFollower {
    private static final String INTO = """
            insert into notices (id, kind, said_once, customer_id, customer_name, site_id, site_name, actor_id,
                actor_name, happened_at, facts)
            """;
    private static final String OF_SITE = """
            from plan_acts a join sites s on s.tenant_id = a.tenant_id and s.id = a.site_id
            join customers c on c.tenant_id = s.tenant_id and c.id = s.customer_id
            """;
    private static final String LAST = """
            and a.number = (select max(l.number) from plan_acts l
                where l.tenant_id = a.tenant_id and l.site_id = a.site_id and l.revision = a.revision)""";

    /** The act that was just written. */
    private static final String ACT = INTO + """
            select ?, ?, concat_ws(':', ?, s.id, a.revision, a.number), c.id, c.name, s.id, s.name, a.member_id,
                a.member_name, a.acted_at, jsonb_strip_nulls(jsonb_build_object(
                    'revision', a.revision, 'hash', a.hash, 'reason', a.reason, 'was', ?::text))
            """ + OF_SITE + "where a.site_id = ? and a.revision = ? " + LAST;

    /** The revision before the one that was just written, if somebody was to carry it out. */
    private static final String SUPERSEDED = INTO + """
            select ?, 'superseded', concat_ws(':', 'superseded', s.id, a.revision, r.revision), c.id, c.name, s.id, s.name,
                ?::uuid, r.created_by, r.created_at, jsonb_build_object('revision', a.revision, 'hash', a.hash,
                    'reason', r.reason, 'by', r.revision,
                    'was', case a.act when 'ask' then 'awaiting approval' else 'approved' end)
            """ + OF_SITE + """
            join plan_revisions r on r.tenant_id = a.tenant_id and r.site_id = a.site_id and r.revision = a.revision + 1
            where a.site_id = ? and a.revision = ? and a.act in ('ask', 'approve')
            """ + LAST;

    private final Sql sql;
    private final CurrentMember member;

    PlanNotices(Sql sql, CurrentMember member) {
        this.sql = sql;
        this.member = member;
    }

    @Override
    public Optional<Refusal> refusal(UUID site, Life life, LifeAct act) {
        return Optional.empty();
    }

    @Override
    public void follow(UUID site, Life life, LifeAct act) {
        int revision = life.revision().number();
        if (act == LifeAct.ASK) {
            write(site, revision, NoticeKind.AWAITING_APPROVAL, null);
        } else if (act == LifeAct.OVERTAKE) {
            write(site, revision, NoticeKind.SUPERSEDED, "being applied");
        }
    }

    private void write(UUID site, int revision, NoticeKind kind, @Nullable String was) {
        sql.run(ACT, Ids.next(), kind.word(), kind.word(), was, site, revision);
    }

    @Override
    public void planned(NextRevision next) {
        if (next.number() > 1) {
            sql.run(SUPERSEDED, Ids.next(), member.isSignedIn() ? member.id() : null, next.site(), next.number() - 1);
        }
    }

    @Override
    public void evidenced(UUID site) {
        // what machines show is told by the room that reads it
    }
}
