package outward.lifecycle.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.database.Sql;
import outward.lifecycle.ClientCount;
import outward.lifecycle.RenumberingAnswer;
import outward.lifecycle.RenumberingQuestion;
import outward.lifecycle.RenumberingWay;
import outward.lifecycle.Said;
import outward.lifecycle.SecondDeployment;

/** Rows of answers to renumberings. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RenumberingStore {
    private static final String ANSWERS = """
            select way, deployment, former_group, new_group, former_policy, new_policy, refreshed, clients, missing,
                reason, member_name, answered_at
            from renumbering_answers where site_id = ? and former_basis = ? and new_basis = ? order by number""";
    private static final String INSERT = """
            insert into renumbering_answers (site_id, number, former_basis, new_basis, way, deployment, former_group,
                new_group, former_policy, new_policy, refreshed, clients, missing, reason, member_name, answered_at)
            select ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?, ?, ?
            from renumbering_answers where site_id = ?""";

    private final Sql sql;

    RenumberingStore(Sql sql) {
        this.sql = sql;
    }

    List<RenumberingAnswer> answers(UUID site, RenumberingQuestion question) {
        return sql.list(
                ANSWERS,
                RenumberingStore::answer,
                site,
                question.former().toString(),
                question.now().toString());
    }

    private static RenumberingAnswer answer(ResultSet row) throws SQLException {
        RenumberingWay way = RenumberingWay.of(row.getString("way")).orElseThrow();
        return new RenumberingAnswer(
                way,
                way == RenumberingWay.SECOND_DEPLOYMENT ? second(row) : null,
                way == RenumberingWay.CLIENTS_REFRESHED ? refreshed(row) : null,
                new Said(
                        row.getString("member_name"),
                        row.getObject("answered_at", OffsetDateTime.class).toInstant(),
                        row.getString("reason")));
    }

    private static SecondDeployment second(ResultSet row) throws SQLException {
        return new SecondDeployment(
                row.getString("deployment"),
                row.getString("former_group"),
                row.getString("new_group"),
                row.getString("former_policy"),
                row.getString("new_policy"));
    }

    private static ClientCount refreshed(ResultSet row) throws SQLException {
        return new ClientCount(row.getInt("refreshed"), row.getInt("clients"), List.of((String[])
                row.getArray("missing").getArray()));
    }

    void add(UUID site, RenumberingQuestion question, RenumberingAnswer answer) {
        @Nullable SecondDeployment second = answer.second();
        @Nullable ClientCount refreshed = answer.refreshed();
        sql.run(
                INSERT,
                site,
                question.former().toString(),
                question.now().toString(),
                answer.way().word(),
                second == null ? null : second.name(),
                second == null ? null : second.formerGroup(),
                second == null ? null : second.newGroup(),
                second == null ? null : second.formerPolicy(),
                second == null ? null : second.newPolicy(),
                refreshed == null ? null : refreshed.done(),
                refreshed == null ? null : refreshed.clients(),
                refreshed == null ? null : refreshed.missing().toArray(String[]::new),
                answer.said().text(),
                answer.said().by(),
                answer.said().at(),
                site);
    }
}
