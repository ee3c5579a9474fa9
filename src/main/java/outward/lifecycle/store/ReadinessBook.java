package outward.lifecycle.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.audit.AuditTrail;
import outward.audit.Subject;
import outward.database.Sql;
import outward.lifecycle.Readiness;
import outward.lifecycle.ReadinessAnswer;
import outward.lifecycle.ReadinessList;
import outward.lifecycle.ReadinessQuestion;
import outward.lifecycle.ReadinessReply;
import outward.lifecycle.Said;
import outward.plan.PlanHead;
import outward.plan.Plans;
import outward.tenant.CurrentMember;

/** Keeps answers before Always On VPN, each with its audit entry. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReadinessBook implements Readiness {
    private static final String ANSWERS = """
            select question, reply, note, member_name, answered_at from readiness_answers
            where site_id = ? order by number""";
    private static final String INSERT = """
            insert into readiness_answers (site_id, number, question, reply, note, member_name, answered_at)
            select ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ? from readiness_answers where site_id = ?""";

    private final Sql sql;
    private final Plans plans;
    private final AuditTrail audit;
    private final CurrentMember member;
    private final Clock clock;

    ReadinessBook(Sql sql, Plans plans, AuditTrail audit, CurrentMember member, Clock clock) {
        this.sql = sql;
        this.plans = plans;
        this.audit = audit;
        this.member = member;
        this.clock = clock;
    }

    @Override
    public ReadinessList of(UUID site) {
        return new ReadinessList(sql.list(ANSWERS, ReadinessBook::answer, site));
    }

    private static ReadinessAnswer answer(ResultSet row) throws SQLException {
        return new ReadinessAnswer(
                ReadinessQuestion.of(row.getString("question")).orElseThrow(),
                ReadinessReply.of(row.getString("reply")).orElseThrow(),
                new Said(
                        row.getString("member_name"),
                        row.getObject("answered_at", OffsetDateTime.class).toInstant(),
                        row.getString("note")));
    }

    @Override
    public void answer(UUID site, ReadinessQuestion question, ReadinessReply reply, String note) {
        PlanHead head = plans.lock(site).orElseThrow(NotFound::new);
        @Nullable
        Map<String, String> before =
                of(site).last(question).map(a -> kept(question, a.reply())).orElse(null);
        sql.run(
                INSERT,
                site,
                question.word(),
                reply.word(),
                note,
                member.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                site);
        @Nullable String reason = note.isEmpty() ? null : note;
        audit.record("readiness.answer", Subject.site(site, head.customer()), before, kept(question, reply), reason);
    }

    private static Map<String, String> kept(ReadinessQuestion question, ReadinessReply reply) {
        return Map.of("question", question.word(), "reply", reply.word());
    }
}
