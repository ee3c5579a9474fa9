package outward.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;

/** What must hold for every table, those of later migrations too. */
@OutwardTest
class SchemaTest {
    private static final String TABLES = " from pg_class t join pg_namespace n on n.oid = t.relnamespace"
            + " where n.nspname = 'public' and t.relkind in ('r', 'p') and t.relname <> 'flyway_schema_history'";

    /** Whatever belongs to a firm; who somebody is belongs to themselves. */
    private static final String OF_TENANTS = TABLES
            + " and t.relname not in ('identities', 'sessions', 'factors', 'recovery_codes', 'provider_accounts')";

    private static final String BOUND = "array['%current_tenant()%', '%current_setting(''app.tenant_id''%']";

    @Inject
    AgroalDataSource dataSource;

    @Test
    void there_are_tables_to_look_at() throws SQLException {
        assertThat(query("select t.relname" + TABLES)).contains("tenants", "members", "access_tokens", "audit_entries");
    }

    @Test
    void every_table_enables_and_forces_row_level_security() throws SQLException {
        assertThat(query("select t.relname" + TABLES + " and not (t.relrowsecurity and t.relforcerowsecurity)"))
                .isEmpty();
    }

    @Test
    void every_table_has_one_policy_for_reading_and_writing_that_asks_for_the_bound_tenant() throws SQLException {
        String own = "(select 1 from pg_policies p where p.tablename = t.relname and p.cmd = 'ALL'"
                + " and p.roles = '{public}' and p.qual like any (" + BOUND + ") and p.with_check = p.qual)";
        assertThat(query("select t.relname" + OF_TENANTS + " and not exists " + own))
                .isEmpty();
    }

    @Test
    void identities_and_their_sessions_ask_for_the_bound_identity() throws SQLException {
        assertThat(query("select tablename from pg_policies where cmd = 'ALL' and permissive = 'PERMISSIVE'"
                        + " and qual like '%current_identity()%' and with_check = qual"))
                .containsExactlyInAnyOrder("identities", "sessions", "factors", "recovery_codes", "provider_accounts");
    }

    @Test
    void only_the_look_up_before_sign_in_reads_past_the_bound_tenant() throws SQLException {
        assertThat(query("select policyname from pg_policies where permissive = 'PERMISSIVE' and not qual like any ("
                        + BOUND + ") and not qual like '%current_identity()%'"))
                .containsExactlyInAnyOrder(
                        "tenants_look_up",
                        "members_look_up",
                        "access_tokens_look_up",
                        "identities_look_up",
                        "one_time_links_look_up",
                        "provider_accounts_look_up",
                        "audit_unsealed_look_up",
                        "audit_seals_look_up",
                        "notices_look_up",
                        "deliveries_look_up");
        assertThat(query("select proname from pg_proc where prosecdef"))
                .containsExactlyInAnyOrder(
                        "any_tenant_exists",
                        "count_hosts",
                        "identity_by_email",
                        "identity_by_provider",
                        "memberships",
                        "one_time_link",
                        "is_member_elsewhere",
                        "token_by_hash",
                        "trails",
                        "notice_queues");
    }

    @Test
    void whatever_belongs_to_a_customer_is_kept_from_whoever_does_not_see_the_customer() throws SQLException {
        String belongs = " and t.relname <> 'member_customers' and t.relname <> 'access_tokens' and exists"
                + " (select 1 from pg_attribute a where a.attrelid = t.oid and a.attname in ('customer_id', 'site_id'))";
        String kept = " and not exists (select 1 from pg_policies p where p.tablename = t.relname and p.permissive ="
                + " 'RESTRICTIVE' and p.cmd in ('ALL', 'SELECT') and p.qual like '%sees_every_customer()%')";
        assertThat(query("select t.relname" + TABLES + belongs))
                .contains("sites", "hosts", "plan_lines", "observations", "audit_entries");
        assertThat(query("select t.relname" + TABLES + belongs + kept)).isEmpty();
    }

    @Test
    void the_tenant_leads_every_key() throws SQLException {
        String keys = "select conrelid::regclass || ' ' || conname from pg_constraint k join pg_class t on"
                + " t.oid = k.conrelid join pg_namespace n on n.oid = t.relnamespace and n.nspname = 'public'"
                + " join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]"
                + " where contype in ('p', 'u', 'f', 'x') and a.attname <> 'tenant_id' and t.relname not in ('tenants',"
                + " 'identities', 'sessions', 'factors', 'recovery_codes', 'provider_accounts', 'flyway_schema_history') and conname <> 'members_identity_fkey'";
        assertThat(query(keys)).isEmpty();
    }

    @Test
    void the_tenant_leads_every_unique_index() throws SQLException {
        String indexes = "select i.indexrelid::regclass::text from pg_index i join pg_class t on t.oid = i.indrelid"
                + " join pg_namespace n on n.oid = t.relnamespace and n.nspname = 'public' left join pg_attribute a"
                + " on a.attrelid = i.indrelid and a.attnum = i.indkey[0] where i.indisunique and a.attname is distinct"
                + " from 'tenant_id' and t.relname not in ('tenants', 'identities', 'sessions', 'factors', 'recovery_codes', 'provider_accounts', 'flyway_schema_history')";
        assertThat(query(indexes)).isEmpty();
    }

    @Test
    void the_application_owns_nothing_and_cannot_pass_the_policies() throws SQLException {
        assertThat(query("select rolname from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)"))
                .isEmpty();
        assertThat(query("select relname from pg_class where relowner = current_user::regrole"))
                .isEmpty();
    }

    @Test
    void what_was_written_of_the_past_stays_as_it_was() throws SQLException {
        String past =
                " and t.relname in ('plan_revisions', 'plan_frames', 'plan_lines', 'observations', 'audit_entries')";
        assertThat(query("select t.relname" + TABLES + past)).hasSize(5);
        assertThat(query("select t.relname" + TABLES + past
                        + " and has_table_privilege(current_user, t.oid, 'UPDATE, DELETE, TRUNCATE')"))
                .isEmpty();
        assertThat(query("select attrelid::regclass || ' ' || attname from pg_attribute a join pg_class t on t.oid ="
                        + " a.attrelid join pg_namespace n on n.oid = t.relnamespace and n.nspname = 'public' where"
                        + " attnum > 0" + past + " and has_column_privilege(current_user, t.oid, attnum, 'UPDATE')"))
                .containsExactly("plan_lines until_revision");
    }

    @Test
    void the_application_may_connect_to_its_own_database_only() throws SQLException {
        assertThat(query("select datname from pg_database where datallowconn"
                        + " and has_database_privilege(current_user, datname, 'CONNECT')"))
                .containsExactly("outward");
    }

    @Test
    void every_view_asks_with_the_rights_of_whoever_reads_it() throws SQLException {
        assertThat(query("select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname ="
                        + " 'public' where relkind in ('v', 'm') and not coalesce(reloptions::text, '') like"
                        + " '%security_invoker=true%'"))
                .isEmpty();
    }

    private List<String> query(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = dataSource.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
