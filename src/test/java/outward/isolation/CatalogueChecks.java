package outward.isolation;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What PostgreSQL's catalogue must say of every table, view, function and role, whatever a later migration adds. */
final class CatalogueChecks {
    private static final String TABLES = " from pg_class t join pg_namespace n on n.oid = t.relnamespace"
            + " where n.nspname = 'public' and t.relkind in ('r', 'p', 'f') and t.relname <> 'flyway_schema_history'";

    /** Who somebody is belongs to no firm. */
    private static final String PEOPLES =
            "('identities', 'sessions', 'factors', 'recovery_codes', 'provider_accounts')";

    private static final String HISTORY = "('audit_entries', 'audit_seals', 'plan_revisions', 'plan_frames',"
            + " 'plan_heads', 'plan_lines', 'plan_acts', 'observations', 'rounds', 'round_steps',"
            + " 'applications', 'policy_reaches', 'retirements', 'retirement_records', 'readiness_answers', 'renumbering_answers')";

    /** What a look-up before a tenant is known reads past the policies, as the owner of the tables. */
    private static final String LOOK_UPS = "('tenants_look_up', 'members_look_up', 'access_tokens_look_up',"
            + " 'identities_look_up', 'provider_accounts_look_up', 'one_time_links_look_up', 'audit_unsealed_look_up', 'audit_seals_look_up',"
            + " 'notices_look_up', 'deliveries_look_up')";

    /** Reviewed: each answers about what its caller brings (address, token, code, identity, member), or a yes or no. */
    private static final Set<String> DEFINERS = Set.of(
            "any_tenant_exists()",
            "count_hosts()",
            "identity_by_email(text)",
            "identity_by_provider(text,text)",
            "memberships(uuid)",
            "one_time_link(bytea,timestamp with time zone)",
            "is_member_elsewhere(uuid)",
            "token_by_hash(bytea,inet,timestamp with time zone)",
            "trails()",
            "notice_queues(timestamp with time zone)");

    private static final Map<String, String> NOTHING_FOUND = new LinkedHashMap<>();

    static {
        add(
                "a table without enforced row-level security",
                TABLES + " and not (relrowsecurity and relforcerowsecurity)");
        add(
                "a table without a tenant",
                TABLES + " and relname <> 'tenants' and relname not in " + PEOPLES + " and not exists (select from"
                        + " pg_attribute a where a.attrelid = t.oid and attname = 'tenant_id' and attnotnull)");
        add(
                "a table without its own policy",
                TABLES + " and not exists (select from pg_policies p where p.tablename ="
                        + " t.relname and cmd = 'ALL' and permissive = 'PERMISSIVE' and roles = '{public}' and qual = with_check"
                        + " and qual = case when relname in " + PEOPLES + " then case relname when 'identities' then"
                        + " '(id = current_identity())' else '(identity_id = current_identity())' end when relname = 'tenants'"
                        + " then '(id = current_tenant())' else '(tenant_id = current_tenant())' end)");
        NOTHING_FOUND.put(
                "a policy that widens",
                "select policyname from pg_policies where permissive = 'PERMISSIVE' and not (cmd = 'ALL' and qual ~"
                        + " '^\\((tenant_id|id|identity_id) = current_(tenant|identity)\\(\\)\\)$') and not (cmd ="
                        + " 'SELECT' and policyname in " + LOOK_UPS + " and roles = array[(select tableowner from"
                        + " pg_tables where tablename = 'tenants')])");
        add(
                "a table of a customer's that all members see",
                TABLES + " and relname not in ('member_customers',"
                        + " 'access_tokens') and exists (select from pg_attribute a where a.attrelid = t.oid and attname in"
                        + " ('customer_id', 'site_id')) and not exists (select from pg_policies p where p.tablename = t.relname"
                        + " and permissive = 'RESTRICTIVE' and cmd in ('ALL', 'SELECT') and qual ~ 'sees_every_customer\\(\\)'"
                        + " and qual ~ '(seen_customers\\(\\)|FROM sites)')");
        NOTHING_FOUND.put(
                "a view that does not ask as its reader",
                "select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where nspname = 'public'"
                        + " and relkind in ('v', 'm') and (relkind = 'm' or coalesce(reloptions::text, '') !~"
                        + " 'security_invoker=(true|on)')");
        add(
                "history that can be changed",
                TABLES + " and relname in " + HISTORY + " and (has_table_privilege(t.oid,"
                        + " 'DELETE') or relname not in ('plan_heads') and has_table_privilege(t.oid, 'UPDATE'))");
        add("a table that can be emptied or altered", TABLES + " and has_table_privilege(t.oid, 'TRUNCATE, TRIGGER')");
        add(
                "a table that everybody may use",
                TABLES + " and exists (select from aclexplode(relacl) where grantee = 0)");
        NOTHING_FOUND.put(
                "a role that passes policies",
                "select rolname from pg_roles r where pg_has_role(current_user, oid, 'member') and (rolname <>"
                        + " current_user or rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)");
        NOTHING_FOUND.put(
                "a thing of the application's role",
                "select relname from pg_class where relowner ="
                        + " current_user::regrole union all select proname from pg_proc where proowner = current_user::regrole");
        NOTHING_FOUND.put(
                "a place to create in",
                "select nspname from pg_namespace where nspname !~ '^pg_' and has_schema_privilege(oid, 'CREATE')");
        NOTHING_FOUND.put(
                "a function of the owner's that is open or may be led astray",
                "select proname from pg_proc where prosecdef and (has_function_privilege('public', oid, 'EXECUTE') or"
                        + " coalesce(proconfig::text, '') !~ 'search_path=pg_catalog, public, pg_temp')");
        NOTHING_FOUND.put("a key that crosses tenants", keys());
    }

    private CatalogueChecks() {}

    private static void add(String name, String from) {
        NOTHING_FOUND.put(name, "select t.relname" + from);
    }

    private static String keys() {
        return "select conname from pg_constraint k join pg_class t on t.oid = k.conrelid join pg_namespace n on n.oid ="
                + " t.relnamespace and n.nspname = 'public' join pg_attribute a on a.attrelid = k.conrelid and a.attnum ="
                + " k.conkey[1] where contype in ('p', 'u', 'f', 'x') and a.attname <> 'tenant_id' and t.relname not in"
                + " ('tenants', 'flyway_schema_history') and t.relname not in " + PEOPLES
                + " and conname <> 'members_identity_fkey'";
    }

    /** What is wrong; nothing when all is well. */
    static List<String> violations(Database app) throws SQLException {
        var wrong = new ArrayList<String>();
        for (var check : NOTHING_FOUND.entrySet()) {
            app.list(check.getValue()).forEach(found -> wrong.add(check.getKey() + ": " + found));
        }
        var definers = new TreeSet<>(app.list("select oid::regprocedure::text from pg_proc where prosecdef"));
        if (!definers.equals(new TreeSet<>(DEFINERS))) {
            wrong.add("functions with their owner's rights are " + definers);
        }
        return wrong;
    }

    static int size() {
        return NOTHING_FOUND.size() + 1;
    }
}
