package outward.lifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static outward.customer.Inventory.call;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.patch;
import static outward.customer.Inventory.plan;
import static outward.customer.Inventory.read;
import static outward.customer.Inventory.site;

import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestOwner;
import outward.customer.Typed;
import outward.ledger.web.Work;

/** What somebody sends about something that has become another thing since they looked is not kept of that. */
@OutwardTest
class StaleAnswersTest {
    private static final String FORMER = "edge 131.107.0.2 2002:836b:2::/48";
    private static final String SEEN = "edge 131.107.50.2 2002:836b:3202::/48";
    private static final String NEWEST = "edge 131.107.60.2 2002:836b:3c02::/48";

    private static void move(String site, int third) {
        patch("sites/" + site, "publicIpv4: ['131.107." + third + ".2', '131.107." + third + ".3']")
                .then()
                .statusCode(200);
    }

    private static String movedOnce() {
        String site = site(customer(), Typed.ARTICLE, Typed.CONFIRMED);
        move(site, 50);
        return site;
    }

    @Test
    void an_answer_to_a_change_that_is_planned_no_longer_settles_no_other() {
        String site = movedOnce();
        String seen = Answers.seen(site);
        assertThat(seen).isEqualTo("former: '" + FORMER + "', now: '" + SEEN + "', ");
        move(site, 60);
        Answers.sent(site, seen + Answers.ALL)
                .statusCode(409)
                .body("code", equalTo("OTHER_QUESTION"))
                .body(
                        "reason",
                        equalTo("This answers the change from " + FORMER + " to " + SEEN
                                + ", and by now the plan asks about the one from " + FORMER + " to " + NEWEST
                                + ". Look at it, and answer that."));
        assertThat(plan(site).get("verdict").asText()).isEqualTo("refused");
        assertThat(read("sites/" + site + "/renumbering").get("answers")).isEmpty();
        Answers.answer(site, Answers.ALL).statusCode(200);
    }

    @Test
    void an_answer_that_does_not_say_to_what_is_wrong() {
        Answers.sent(movedOnce(), Answers.ALL)
                .statusCode(422)
                .body("errors.field", hasItem("former"))
                .body("errors.field", hasItem("now"));
    }

    @Test
    void an_old_form_shows_both_changes_and_can_be_sent_to_the_newest() {
        String site = movedOnce();
        String page = "/sites/" + site + "/renumbering";
        TestOwner.page().get(page).then().body(containsString("name=\"now\" value=\"" + SEEN + "\""));
        move(site, 60);
        TestOwner.form()
                .formParams("former", FORMER, "now", SEEN, "way", "clients-refreshed", "reason", "VPN")
                .formParams("refreshed", "3", "clients", "3", "missing", "")
                .post(page)
                .then()
                .statusCode(409)
                .body(allOf(
                        containsString(FORMER + " to " + SEEN),
                        containsString("name=\"now\" value=\"" + NEWEST + "\""),
                        containsString("value=\"clients-refreshed\" selected")));
    }

    private static ValidatableResponse retirement(String site, String where, String fields) {
        return call(Method.POST, "sites/" + site + "/retirement" + where, "{" + fields + "}")
                .then();
    }

    @Test
    void a_step_of_a_retirement_that_was_given_up_is_none_of_the_next() {
        String site = site(customer(), Typed.ARTICLE, Typed.CONFIRMED);
        String begin = "reason: 'Over', remaining: 'nothing'";
        retirement(site, "", begin).statusCode(200).body("number", equalTo(1));
        retirement(site, "/end", "retirement: 1, reason: 'Not yet'").statusCode(200);
        retirement(site, "", begin).statusCode(200).body("number", equalTo(2));
        retirement(site, "/steps", "retirement: 1, step: 'clients-out', evidence: 'x'")
                .statusCode(409)
                .body("code", equalTo("OTHER_RETIREMENT"));
        retirement(site, "/end", "retirement: 1, reason: 'x'")
                .statusCode(409)
                .body("code", equalTo("OTHER_RETIREMENT"));
        TestOwner.page()
                .get("/sites/" + site + "/retirement")
                .then()
                .body(containsString("name=\"retirement\" value=\"2\""));
        retirement(site, "/steps", "retirement: 2, step: 'clients-out', evidence: 'x'")
                .statusCode(200);
    }

    private static Response steps(String path, String... fields) {
        var form = TestOwner.form().formParams("result", "done", "note", "", "evidence", "");
        for (int i = 0; i < fields.length; i += 2) {
            form.formParam(fields[i], fields[i + 1]);
        }
        return form.post("/" + path + "/applications");
    }

    @Test
    void steps_are_agreed_to_as_they_stood_when_their_number_was_shown() {
        String path = Work.prepared().begun();
        String[] all = {"which", "all", "step", "name-records", "confirmed", "1.0.2"};
        steps(path, "step", "name-records", "which", "all")
                .then()
                .statusCode(200)
                .body(containsString("name=\"confirmed\" value=\"1.0.2\""));
        steps(path, "task", "1", "round", "1").then().statusCode(303);
        steps(path, all).then().statusCode(200).body(containsString("name=\"confirmed\" value=\"1.1.2\""));
        steps(path, "task", "2", "round", "2")
                .then()
                .statusCode(422)
                .body(containsString("These were ticked in another round"));
        assertThat(Work.steps(path).stream()
                        .filter(s -> s.get("result").asText().equals("done")))
                .hasSize(1);
    }
}
