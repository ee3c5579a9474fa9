package outward.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import outward.database.embedded.Superuser;

/** Rows of a site's ledger, written past the application: its plan needs nobody's approval here. */
final class CarriedOut {
    private static final String ROWS = """
            insert into rounds (tenant_id, site_id, number, revision, begun_at)
                select tenant_id, site_id, 1, revision, created_at from plan_revisions where site_id = ?::uuid and revision = 1;
            insert into round_steps (tenant_id, site_id, round, number, step, title, effect, after_policy)
                select tenant_id, site_id, number, 1, 'read-state', 'Read', 'none', false from rounds where site_id = ?::uuid;
            insert into applications
                (tenant_id, site_id, round, number, task, outcome, member_id, member_name, recorded_at, evidence, note)
                select tenant_id, site_id, round, 1, 1, 'done', site_id, 'Ada', now(), '', '' from round_steps
                where site_id = ?::uuid;
            insert into site_progress (tenant_id, site_id, round, revision, steps, done, settled)
                select tenant_id, site_id, number, revision, 1, 1, 1 from rounds where site_id = ?::uuid;
            insert into policy_reaches (tenant_id, site_id, round, number, reached, clients, missing, reason, member_id,
                member_name, recorded_at)
                select tenant_id, site_id, number, 1, 1, 1, '{}', '', site_id, 'Ada', now() from rounds
                where site_id = ?::uuid;
            insert into renumbering_answers (tenant_id, site_id, number, former_basis, new_basis, way, reason, member_name,
                answered_at)
                select tenant_id, site_id, 1, 'edge', 'edge', 'dns-only', 'Checked', 'Ada', now() from rounds
                where site_id = ?::uuid;
            insert into notices (tenant_id, id, kind, said_once, customer_id, customer_name, site_id, site_name, actor_name,
                happened_at, facts, spread_at)
                select tenant_id, id, 'awaiting-approval', id::text, customer_id, name, id, name, 'Ada', now(),
                    '{"revision": 1}', now() from sites where id = ?::uuid;
            insert into notice_wishes (tenant_id, member_id, kinds, daily, changed_at)
                select tenant_id, id, '{}', false, now() from members
                where tenant_id = (select tenant_id from sites where id = ?::uuid) on conflict do nothing;
            insert into deliveries (tenant_id, notice_id, member_id, daily, state, begun_at, due_at)
                select n.tenant_id, n.id, m.id, false, 'delivered', now(), now() from notices n
                join members m on m.tenant_id = n.tenant_id where n.id = ?::uuid limit 1""";

    private CarriedOut() {}

    static void at(String site) {
        try (Connection connection = Superuser.connect();
                var statement = connection.prepareStatement(ROWS)) {
            for (int i = 1; i <= 9; i++) {
                statement.setString(i, site);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
