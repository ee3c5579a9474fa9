package outward.isolation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What rows and records hold and no body is asked for. */
final class Planted {
    /** Columns of tables and names of records, beside those that a body is asked for. */
    private static final List<String> IDS = List.of(
            "id",
            "identity_id",
            "identityId",
            "member_id",
            "memberId",
            "customer_id",
            "site_id",
            "siteId",
            "created_by",
            "createdBy",
            "session_id",
            "actor");

    private static final List<String> TENANTS = List.of("tenant_id", "tenantId", "tenant", "firm");
    static final int VERSION = 471_147;

    private Planted() {}

    /** Whether a form has a field of that name all the same, for what the name says. */
    static boolean isAsked(String path, String name) {
        return (name.equals("role") && path.matches("/(members|hosts|sites/[^/]+/hosts).*"))
                || (name.equals("version") && path.matches(".*/(edit|removal|confirmations|adoption)(/.*)?"));
    }

    /** Each planted name with its value as JSON. */
    static Map<String, String> fields(String mark, String tenant) {
        var planted = new TreeMap<String, String>();
        IDS.forEach(name -> planted.put(name, '"' + mark + '"'));
        TENANTS.forEach(name -> planted.put(name, '"' + tenant + '"'));
        List.of("version", "revision").forEach(name -> planted.put(name, String.valueOf(VERSION)));
        List.of("everyCustomer", "every_customer", "may_write", "mayWrite", "may_approve")
                .forEach(name -> planted.put(name, "true"));
        planted.putAll(Map.of("role", "\"owner\"", "token_hash", '"' + mark + '"', "password_hash", '"' + mark + '"'));
        return planted;
    }
}
