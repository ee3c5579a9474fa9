package outward.lifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static outward.customer.Inventory.call;
import static outward.customer.Inventory.read;

import io.restassured.http.Method;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.OutwardTest;
import outward.TestEstate;
import outward.TestOwner;
import outward.ledger.web.Work;

/** A site is retired step by step, by program and on its page. */
@OutwardTest
class RetirementApiTest {
    private TestEstate ours;

    @BeforeEach
    void make() {
        ours = TestEstate.of(TestOwner.TOKEN);
    }

    private ValidatableResponse post(String where, String body) {
        return call(Method.POST, "sites/" + ours.site() + "/retirement" + where, body)
                .then();
    }

    private ValidatableResponse step(String step) {
        return post("/steps", "{retirement: 1, step: '" + step + "', evidence: 'Seen in the console'}");
    }

    private ValidatableResponse gone(int gone, String missing) {
        return post(
                "/steps",
                "{retirement: 1, step: 'policy-gone', evidence: 'gpresult', gone: " + gone + ", clients: 2, missing: ["
                        + missing + "]}");
    }

    private void begin() {
        post("", "{reason: 'Always On VPN took over', remaining: 'deployment', plannedOn: '2027-03-31'}")
                .statusCode(200);
    }

    @Test
    void a_site_is_retired_in_order() {
        assertThat(read("sites/" + ours.site() + "/retirement").get("state").asText())
                .isEqualTo("none");
        step("clients-out").statusCode(409).body("code", equalTo("NOT_BEING_RETIRED"));
        begin();
        step("uninstall").statusCode(409).body("code", equalTo("STEP_BEFORE"));
        step("clients-out").statusCode(200).body("next", equalTo("policy-gone"));
        gone(1, "'LAPTOP7'").statusCode(200).body("next", equalTo("policy-gone"));
        step("uninstall").statusCode(409).body("code", equalTo("CLIENTS_LEFT"));
        gone(2, "").statusCode(200).body("next", equalTo("uninstall"));
        step("uninstall").statusCode(200);
        post("/end", "{retirement: 1, reason: 'Too early'}").statusCode(409).body("code", equalTo("UNINSTALLED"));
        step("restore-remaining").statusCode(200);
        step("network-location")
                .statusCode(200)
                .body("state", equalTo("retired"))
                .body("next", equalTo(null));
        post("", "{reason: 'Again', remaining: 'nothing'}").statusCode(409).body("code", equalTo("BEING_RETIRED"));
    }

    @Test
    void what_is_said_and_recorded_stays_and_stands_in_the_audit_trail() {
        begin();
        step("clients-out").statusCode(200);
        gone(1, "'LAPTOP7'").statusCode(200);
        var retirement = read("sites/" + ours.site() + "/retirement");
        assertThat(retirement.get("plannedOn").asText()).isEqualTo("2027-03-31");
        assertThat(retirement.at("/steps/1/records/0/missing/0").asText()).isEqualTo("LAPTOP7");
        assertThat(retirement.at("/steps/0/records/0/evidence").asText()).isEqualTo("Seen in the console");
        assertThat(TestOwner.page().get("/audit?thing=" + ours.site()).asString())
                .contains("retirement.begin", "retirement.record");
    }

    @Test
    void one_that_is_given_up_may_begin_anew() {
        begin();
        step("clients-out").statusCode(200);
        post("/end", "{retirement: 1, reason: 'The VPN is late'}")
                .statusCode(200)
                .body("state", equalTo("given-up"));
        begin();
        assertThat(read("sites/" + ours.site() + "/retirement").get("next").asText())
                .isEqualTo("clients-out");
    }

    @Test
    void no_client_vanishes_from_the_count() {
        begin();
        step("clients-out").statusCode(200);
        gone(1, "'LAPTOP7'").statusCode(200);
        post("/steps", "{retirement: 1, step: 'policy-gone', evidence: 'gpresult', gone: 1, clients: 1}")
                .statusCode(409)
                .body("code", equalTo("CLIENTS_FORGOTTEN"));
        step("uninstall").statusCode(409).body("code", equalTo("CLIENTS_LEFT"));
    }

    private static void uninstalled(String site) {
        String path = "sites/" + site + "/retirement";
        call(Method.POST, path, "{reason: 'Over', remaining: 'nothing'}").then().statusCode(200);
        for (String body : new String[] {
            "{retirement: 1, step: 'clients-out', evidence: 'x'}",
            "{retirement: 1, step: 'policy-gone', evidence: 'x', gone: 1, clients: 1}",
            "{retirement: 1, step: 'uninstall', evidence: 'x'}"
        }) {
            call(Method.POST, path + "/steps", body).then().statusCode(200);
        }
    }

    @Test
    void the_plan_of_a_site_whose_server_is_uninstalled_is_not_begun() {
        Work work = Work.prepared();
        String newest = work.approved();
        uninstalled(work.site());
        work.act(newest, "beginning").then().statusCode(409).body("code", equalTo("RETIRED"));
        assertThat(read(newest).get("state").asText()).isEqualTo("approved");
    }

    @Test
    void nor_is_its_approval_asked_for_and_its_documents_say_so() {
        Work work = Work.prepared();
        uninstalled(work.site());
        work.act(work.newest(), "asking").then().statusCode(409).body("code", equalTo("RETIRED"));
        String runbook = "/api/v1/sites/" + work.site() + "/runbook?format=";
        assertThat(TestOwner.api().get(runbook + "markdown").asString()).contains("can be read, not carried out");
        assertThat(names(TestOwner.api().get(runbook + "zip").asByteArray()))
                .contains("server/back-out.ps1")
                .noneMatch(name -> name.endsWith("/apply.ps1")
                        || name.endsWith("routes.ps1")
                        || name.endsWith("management-servers.ps1")
                        || name.equals("change-window.html"));
        TestOwner.api().get(runbook + "window").then().statusCode(409).body("code", equalTo("NOT_HANDED_OVER"));
    }

    private static List<String> names(byte[] content) {
        List<String> names = new ArrayList<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''     | {remaining: 'deployment'}                                                     | reason
            ''     | {reason: 'x'}                                                            | remaining
            ''     | {reason: 'x', remaining: 'all'}                                          | remaining
            ''     | {reason: 'x', remaining: 'deployment', plannedOn: '31 March'}                 | plannedOn
            ''     | {reason: 'x', remaining: 'deployment', plannedOn: '2027-02-30'}               | plannedOn
            /steps | {step: 'clients-out', evidence: 'x'}                                     | retirement
            /end   | {reason: 'x', retirement: 0}                                             | retirement
            /steps | {step: 'lunch', evidence: 'x'}                                           | step
            /steps | {step: 'clients-out'}                                                    | evidence
            /steps | {step: 'policy-gone', evidence: 'x'}                                     | clients
            /steps | {step: 'policy-gone', evidence: 'x', gone: 3, clients: 2}                | gone
            /steps | {step: 'policy-gone', evidence: 'x', gone: 1, clients: 2}                | missing
            /steps | {step: 'policy-gone', evidence: 'x', gone: 0, clients: 2, missing: ['a','a']} | missing
            /end   | {}                                                                       | reason
            """)
    void what_is_missing_or_wrong_is_named(String where, String body, String field) {
        begin();
        post(where, body).statusCode(422).body("errors.field", org.hamcrest.Matchers.hasItem(field));
    }

    @Test
    void the_page_leads_through_it() {
        String page = "/sites/" + ours.site() + "/retirement";
        TestOwner.form()
                .formParams("reason", "")
                .post(page)
                .then()
                .statusCode(422)
                .body(containsString("reason-error"));
        TestOwner.form()
                .formParams("reason", "Moved away", "remaining", "nothing", "plannedOn", "2027-03-31")
                .post(page)
                .then()
                .statusCode(303);
        TestOwner.page()
                .get(page)
                .then()
                .body(allOf(
                        containsString("planned for 2027-03-31"),
                        containsString("Clients out of the group"),
                        not(containsString("Restore what the others need"))));
        TestOwner.form()
                .formParams("retirement", "1", "step", "uninstall", "evidence", "Done")
                .post(page + "/steps")
                .then()
                .statusCode(409)
                .body(containsString("First &quot;Clients out of the group&quot;"));
        TestOwner.form()
                .formParams("retirement", "1", "reason", "Not yet")
                .post(page + "/end")
                .then()
                .statusCode(303);
        TestOwner.page().get(page).then().body(containsString("Not yet"));
    }
}
