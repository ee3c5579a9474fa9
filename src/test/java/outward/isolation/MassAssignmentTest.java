package outward.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestMember;
import outward.TestOwner;
import outward.customer.StoredRows;
import outward.database.embedded.Superuser;
import outward.identity.TestStranger;
import outward.isolation.Caller.Answer;

/** What a row holds beside the fields of its form is nobody's to send: every route that takes a body is sent it. */
@OutwardTest
class MassAssignmentTest {
    /** Forms that store something, as their pages send them. */
    private static final List<Expectation> STORING = List.of(
            stores(
                    "/members",
                    "email=planted-%s@example.com&name=Planted&role=consultant&scope=chosen&customers={customer}"),
            stores("/members/{member}", "role=consultant&scope=chosen&customers={customer}"),
            stores("/account/tokens", "name=Planted&scope=read"),
            stores("/customers", "name=Planted"),
            stores("/customers/{id}/edit", "name=Planted&version=0"),
            stores("/customers/{customer}/sites", "name=Planted&topology=behind-nat"),
            stores("/sites/{site}/hosts", "name=planted-%s&interfaceAlias=LAN&role=other"),
            stores("/sites/{site}/waivers/{code}", "reason=Planted"),
            stores("/sites/{site}/observations", "source=server&content=TeredoState+:+Disabled"));

    /** As somebody about whom no other test guesses. */
    private static final Expectation SIGN_IN = stores("/sign-in", "email=planted&password=x");

    private static Expectation stores(String path, String body) {
        return new Expectation("POST", path, Map.of(), body);
    }

    @Inject
    TestStranger stranger;

    @Inject
    StoredRows rows;

    private final List<String> wrong = new ArrayList<>();
    private final String mark = UUID.randomUUID().toString();
    private String foreign = "";
    private Map<String, String> theirs = Map.of();
    private Estate ours = Estate.nowhere();
    private int sent;

    @BeforeEach
    void begin() throws SQLException {
        ours = Estate.of(TestOwner.TOKEN);
        Estate other = Estate.of(stranger.token());
        foreign = list("select tenant_id from customers where id = '"
                        + other.ids().customer() + "'")
                .get(0);
        theirs = digests("tenant_id = '" + foreign + "'");
    }

    /** All but the result file of a change window, which is refused whole as the file that it is not. */
    private static List<Expectation> bodies(boolean api) {
        List<Expectation> found = Expectation.all().stream()
                .filter(line -> !line.verb().equals("GET") && !line.verb().equals("DELETE"))
                .filter(line ->
                        !line.path().startsWith("/api/v1/") || !line.path().endsWith("/window-result"))
                .filter(line -> line.route().isApi() == api)
                .map(line -> line.route().path().equals("/sign-in") ? SIGN_IN : line)
                .toList();
        assertThat(found).hasSizeGreaterThan(8);
        return found;
    }

    @Test
    void json_with_what_no_field_is_for_is_refused_by_that_name_and_changes_nothing() throws SQLException {
        Caller caller = Caller.program("a token that writes", TestOwner.TOKEN);
        var before = digests("true");
        for (Expectation line : bodies(true)) {
            for (var field : Planted.fields(mark, foreign).entrySet()) {
                String plant = '"' + field.getKey() + "\": " + field.getValue();
                String body = line.body().isEmpty() ? "{}" : line.body();
                String whole = body.equals("{}") ? '{' + plant + '}' : body.replaceFirst("}$", ", " + plant + '}');
                Answer answer = send(caller, line, whole);
                boolean named = answer.body().contains("\"field\":\"" + field.getKey() + '"')
                        || answer.body().contains(": " + field.getKey() + " is there twice.");
                check(answer.status() == 422 && named, line + " with " + field.getKey() + " answered " + answer);
            }
        }
        check(digests("true").equals(before), "rows differ afterwards");
        end("JSON bodies");
    }

    @Test
    void a_form_with_what_no_field_is_for_is_answered_as_without() throws SQLException {
        for (Caller caller : List.of(
                Caller.signedIn("a consultant", TestMember.of("consultant").browser()),
                Caller.signedIn("an owner", TestOwner.browser()))) {
            Estate plain = ours.with(TestMember.of("auditor").id());
            Estate planted =
                    Estate.of(TestOwner.TOKEN).with(TestMember.of("auditor").id());
            for (Expectation line : bodies(false)) {
                int without = form(caller, line, plain, Map.of()).status();
                int with = form(caller, line, planted, fields()).status();
                check(with == without, caller + ", " + line + " answered " + with + ", and without " + without);
            }
        }
        end("forms");
    }

    @Test
    void a_form_with_what_no_field_is_for_writes_what_it_writes_without() throws SQLException {
        Caller owner = Caller.signedIn("an owner", TestOwner.browser());
        Estate plain = Estate.of(TestOwner.TOKEN).with(TestMember.of("auditor").id());
        Estate planted =
                Estate.of(TestOwner.TOKEN).with(TestMember.of("auditor").id());
        for (Expectation line : STORING) {
            List<String> without = written(owner, line, plain, Map.of());
            List<String> with = written(owner, line, planted, fields());
            check(without.stream().anyMatch(row -> row.startsWith("audit_entries")), line + " stored nothing");
            check(with.equals(without), line + " wrote " + with + "\n\t, and without " + without);
        }
        end("forms that store");
    }

    private List<String> written(Caller caller, Expectation line, Estate estate, Map<String, String> planted)
            throws SQLException {
        var ids = estate.ids();
        var names = new LinkedHashMap<String, String>();
        names.put(
                list("select tenant_id from customers where id = '" + ids.customer() + "'")
                        .get(0),
                "our firm");
        names.put(foreign, "their firm");
        names.put(mark, "planted id");
        names.put(ours.ids().member(), "Ada");
        names.put(ids.member(), "a member");
        names.put(ids.customer(), "a customer");
        names.put(ids.site(), "a site");
        names.put(ids.host(), "a host");
        names.put(estate.mark(), "a name");
        names.put(estate.mark().substring(4), "the end of a name");
        var footprint = Footprint.begin();
        Answer answer = form(caller, line, estate, planted);
        check(answer.status() < 400, line + " was refused: " + answer.status());
        return footprint.end(names);
    }

    private Map<String, String> fields() {
        return Planted.fields(mark, foreign);
    }

    private Answer form(Caller caller, Expectation line, Estate own, Map<String, String> planted) {
        String body = own.path(line.body().replace("%s", own.mark().substring(4)));
        var fields = new StringBuilder(body);
        planted.forEach((name, value) -> {
            boolean asked = ("&" + body).contains("&" + name + "=") || Planted.isAsked(line.path(), name);
            fields.append(asked ? "" : "&" + name + "=" + value.replace("\"", ""));
        });
        sent += planted.isEmpty() ? 0 : 1;
        return caller.ask(line.verb(), own.path(line.path()), fields.toString().replaceFirst("^&", ""));
    }

    private Answer send(Caller caller, Expectation line, String body) {
        sent++;
        return caller.ask(line.verb(), ours.path(line.path()), body);
    }

    /** What was planted is in no row, and the other firm's rows are as they were. */
    private void end(String what) throws SQLException {
        for (String table : tables()) {
            String kept = "select left(t::text, 200) from " + table + " t where t::text like '%" + mark + "%'";
            String found = String.join("; ", list(kept));
            check(found.isEmpty() || table.equals("audit_entries"), table + " holds what was planted: " + found);
        }
        for (String table : list("select table_name from information_schema.columns where table_schema = 'public'"
                + " and column_name = 'version' and table_name <> 'flyway_schema_history'")) {
            check(
                    list("select version from " + table + " where version >= " + Planted.VERSION)
                            .isEmpty(),
                    table + ".version");
        }
        check(digests("tenant_id = '" + foreign + "'").equals(theirs), "the other firm's rows differ");
        System.out.println(
                "Mass assignment: " + sent + " " + what + " with what no field is for, " + wrong.size() + " wrong");
        assertThat(wrong).isEmpty();
    }

    private void check(boolean fine, String otherwise) {
        if (!fine) {
            wrong.add(otherwise);
        }
    }

    private static List<String> tables() throws SQLException {
        return list(
                "select tablename from pg_tables where schemaname = 'public' and tablename <> 'flyway_schema_history'");
    }

    private static Map<String, String> digests(String where) throws SQLException {
        var digests = new TreeMap<String, String>();
        String row = "(to_jsonb(t) - '{seen_at,visited_before,used_at,idle_until}'::text[])::text";
        for (String table : list("select table_name from information_schema.columns where table_schema = 'public'"
                + " and column_name = 'tenant_id' and table_name !~ '^audit_'")) {
            digests.put(
                    table,
                    String.join(
                            "",
                            list("select coalesce(md5(string_agg(" + row + ", '|' order by " + row + ")), '') from "
                                    + table + " t where " + where)));
        }
        return digests;
    }

    private static List<String> list(String query) throws SQLException {
        try (var superuser = Superuser.connect()) {
            return new Database(superuser).list(query);
        }
    }
}
