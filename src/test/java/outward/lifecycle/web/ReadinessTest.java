package outward.lifecycle.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static outward.customer.Inventory.call;
import static outward.customer.Inventory.get;

import io.restassured.http.Method;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestEstate;
import outward.TestOwner;

/** Questions before Always On VPN, and what pages and documents of a site that is being retired say. */
@OutwardTest
class ReadinessTest {
    private TestEstate ours;

    @BeforeEach
    void make() {
        ours = TestEstate.of(TestOwner.TOKEN);
    }

    @Test
    void answers_are_recorded_with_who_gave_them_and_the_page_shows_what_is_open() {
        String path = "sites/" + ours.site() + "/readiness";
        call(Method.POST, path, "{question: 'client-list', reply: 'unknown'}")
                .then()
                .statusCode(200)
                .body("open", equalTo(7));
        call(Method.POST, path, "{question: 'client-list', reply: 'yes', note: 'List of 23 November'}")
                .then()
                .statusCode(200)
                .body("open", equalTo(6))
                .body("questions[0].answers.reply", equalTo(java.util.List.of("unknown", "yes")));
        call(Method.POST, path, "{question: 'x', reply: 'maybe'}")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("question"))
                .body("errors.field", hasItem("reply"));
        TestOwner.form()
                .formParams("question", "others", "reply", "no", "note", "Asked in Paris")
                .post("/sites/" + ours.site() + "/retirement/readiness")
                .then()
                .statusCode(303);
        TestOwner.page()
                .get("/sites/" + ours.site() + "/retirement")
                .then()
                .body(allOf(
                        containsString("<strong>6 of 7 questions</strong>"),
                        containsString("List of 23 November"),
                        containsString("Asked in Paris"),
                        containsString("R. Hicks states")));
        TestOwner.page().get("/audit?thing=" + ours.site()).then().body(containsString("readiness.answer"));
    }

    @Test
    void pages_and_documents_of_a_site_that_is_being_retired_say_so_with_date_and_stage() {
        String site = "/sites/" + ours.site();
        TestOwner.page().get(site).then().body(not(containsString("is being retired")));
        call(
                        Method.POST,
                        "sites/" + ours.site() + "/retirement",
                        "{reason: 'Replaced', remaining: 'nothing', plannedOn: '2027-03-31'}")
                .then()
                .statusCode(200);
        String stage = ", planned for 2027-03-31: 0 of 4 steps are recorded, next ";
        for (String page : new String[] {site, site + "/runbook", site + "/hosts"}) {
            TestOwner.page().get(page).then().body(containsString(stage));
        }
        get("sites/" + ours.site() + "/runbook?format=markdown")
                .then()
                .body(containsString(stage + "\"Clients out of the group\"."));
        call(Method.POST, "sites/" + ours.site() + "/retirement/end", "{retirement: 1, reason: 'Not yet'}")
                .then()
                .statusCode(200);
        TestOwner.page().get(site).then().body(not(containsString("is being retired")));
    }
}
