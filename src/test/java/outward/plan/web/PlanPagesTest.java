package outward.plan.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestEstate;
import outward.TestOwner;

@OutwardTest
class PlanPagesTest {
    @Test
    void the_plan_begins_with_what_is_open_and_shows_prefixes_with_their_provenance() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        TestOwner.page()
                .get("/sites/" + ours.site())
                .then()
                .body(containsString("To be settled before anything is handed over"))
                .body(containsString("2002:836b:2:1000::/64 via 2002:836b:2:3333::1"))
                .body(containsString("public IPv4 131.107.0.2"));
    }

    @Test
    void the_plan_is_drawn_with_the_same_in_words_and_a_map_of_prefixes() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        TestOwner.page()
                .get("/sites/" + ours.site())
                .then()
                .body(containsString("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"picture\" role=\"img\""))
                .body(containsString("<li>Clients by IP-HTTPS: 2002:836b:2:1000::/64; routed.</li>"))
                .body(containsString("<span class=\"subnets\">7777</span>"));
    }

    @Test
    void what_changed_about_a_host_can_be_seen() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        String body = "{\"role\":\"jump-host\",\"addressing\":\"auto-configured\",\"onLink\":true}";
        TestOwner.api().body(body).patch("/api/v1/hosts/" + ours.host()).then().statusCode(200);
        TestOwner.page()
                .get("/sites/" + ours.site() + "/changes")
                .then()
                .body(containsString("<div class=\"address\">2002:836b:2:3333::10/64</div>"))
                .body(containsString("Ethernet · Other · Next free"))
                .body(containsString("Its own in 2002:836b:2:3333::/64"))
                .body(containsString("Ethernet · Jump host · By router advertisement"))
                .body(containsString("On the server's subnet"));
    }

    @Test
    void revisions_to_compare_that_are_none_are_wrong_input_and_unknown_ones_are_not_there() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        String changes = "/sites/" + ours.site() + "/changes";
        TestOwner.page().get(changes + "?from=0").then().statusCode(422);
        TestOwner.page().get(changes + "?to=x").then().statusCode(422);
        TestOwner.page().get(changes + "?to=99").then().statusCode(404);
    }

    @Test
    void the_portfolio_shows_the_verdict_of_each_site() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        String row = TestOwner.page().get("/?size=1000").asString();
        org.assertj.core.api.Assertions.assertThat(row.substring(row.indexOf(ours.site())))
                .contains("verdict-confirm-first");
    }

    @Test
    void a_waiver_stands_on_the_page_until_it_is_ended() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        String waiver = "/sites/" + ours.site() + "/waivers/TEREDO_UNREAD";
        TestOwner.form()
                .formParam("reason", "Read by telephone")
                .post(waiver)
                .then()
                .statusCode(303);
        String findings = "/sites/" + ours.site() + "/findings";
        TestOwner.page().get(findings).then().body(containsString("Read by telephone"));
        TestOwner.page().get(waiver).then().body(containsString("value=\"Read by telephone\""));
        TestOwner.form().post(waiver + "/end").then().statusCode(303);
        TestOwner.page().get(findings).then().body(not(containsString("Read by telephone")));
    }

    @Test
    void a_waiver_without_a_reason_or_with_no_day_is_wrong_input() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        TestOwner.form()
                .formParams("reason", " ", "until", "tomorrow")
                .post("/sites/" + ours.site() + "/waivers/TEREDO_UNREAD")
                .then()
                .statusCode(422)
                .body(containsString("id=\"reason-error\""), containsString("id=\"until-error\""));
    }

    @Test
    void what_is_not_reported_cannot_be_waived_and_the_page_says_so() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        TestOwner.form()
                .formParam("reason", "because")
                .post("/sites/" + ours.site() + "/waivers/SINGLE_ADAPTER")
                .then()
                .statusCode(409)
                .body(containsString("The plan reports no finding SINGLE_ADAPTER."));
    }

    @Test
    void the_change_set_between_two_revisions_shows_what_was_added() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        TestOwner.page()
                .get("/sites/" + ours.site() + "/changes?from=1&to=2")
                .then()
                .body(containsString("<span class=\"symbol\">+1</span><span class=\"visually-hidden\"> added</span>"))
                .body(containsString("<span class=\"act\">added</span> <strong>JUMP1</strong>"));
        TestOwner.page().get("/sites/" + ours.site() + "/changes?from=9").then().statusCode(404);
    }
}
