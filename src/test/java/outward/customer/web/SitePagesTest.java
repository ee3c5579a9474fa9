package outward.customer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestEstate;
import outward.TestOwner;

@OutwardTest
class SitePagesTest {
    @Test
    void a_new_site_leads_to_its_plan() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        var answer = TestOwner.form()
                .formParams(
                        "name",
                        " Branch ",
                        "deployment",
                        "branch",
                        "topology",
                        "behind-nat",
                        "organisationPrefix",
                        "fd78:9f7e:c716::/48")
                .post("/customers/" + ours.customer() + "/sites");
        answer.then().statusCode(303).header("Location", startsWith("/sites/"));
        TestOwner.page()
                .get(answer.header("Location"))
                .then()
                .statusCode(200)
                .body(containsString("Branch"), containsString("fd78:9f7e:c716:3333::/64"));
    }

    @Test
    void wrong_fields_come_back_with_what_was_entered_and_nothing_is_stored() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        String sites = "customers/" + ours.customer() + "/sites";
        TestOwner.form()
                .formParams("name", "Branch", "topology", "edge", "publicIpv4", "131.107.0.256")
                .post("/" + sites)
                .then()
                .statusCode(422)
                .body(containsString("id=\"publicIpv4-error\""), containsString("value=\"131.107.0.256\""));
        assertThat(ours.read(sites).getInt("total")).isOne();
    }

    @Test
    void a_stale_form_shows_both_versions_and_stores_nothing() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        String edit = "/sites/" + ours.site() + "/edit";
        TestOwner.form()
                .formParams("version", 0, "name", "Theirs", "topology", "edge", "publicIpv4", "131.107.0.2")
                .post(edit)
                .then()
                .statusCode(303);
        yours("take", "")
                .post(edit)
                .then()
                .statusCode(409)
                .body(containsString("<td class=\"address\">Yours</td><td class=\"address\">Theirs</td>"))
                .body(containsString("Single adapter, behind NAT</td><td class=\"address\">Edge, two adapters</td>"))
                .body(containsString("by <strong>ada@example.com</strong>. Nothing of yours is stored"))
                .body(containsString("name=\"version\" value=\"1\""))
                .body(containsString("id=\"reason\" name=\"reason\" type=\"text\" value=\"Moved\""));
        assertThat(ours.read("sites/" + ours.site()).getString("name")).isEqualTo("Theirs");
    }

    private static RequestSpecification yours(String field, String value) {
        return TestOwner.form()
                .formParams("version", 0, "name", "Yours", "topology", "single-adapter", "reason", "Moved")
                .formParam("publicIpv4", "131.107.0.2")
                .formParam(field, value);
    }

    @Test
    void a_stale_form_takes_one_stored_value_over_keeps_the_rest_and_stores_nothing() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        TestOwner.api()
                .body("{\"name\": \"Theirs\"}")
                .patch("/api/v1/sites/" + ours.site())
                .then()
                .statusCode(200);
        yours("take", "name")
                .post("/sites/" + ours.site() + "/edit")
                .then()
                .statusCode(200)
                .body(containsString("id=\"name\" name=\"name\" type=\"text\" value=\"Theirs\""))
                .body(not(containsString("<td class=\"address\">Theirs</td>")))
                .body(containsString("<option value=\"single-adapter\" selected>"))
                .body(containsString("name=\"version\" value=\"1\""));
        assertThat(ours.read("sites/" + ours.site()).getString("topology")).isEqualTo("edge");
    }

    @Test
    void what_the_plan_asks_for_is_recorded_from_the_plan() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        TestOwner.form()
                .formParams("version", 0, "field", "serverPrefixLength", "serverPrefixLength", "64")
                .post("/sites/" + ours.site() + "/confirmations")
                .then()
                .statusCode(303);
        assertThat(ours.read("sites/" + ours.site()).getInt("serverPrefixLength"))
                .isEqualTo(64);
    }

    @Test
    void a_site_goes_only_when_its_name_is_typed() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        String removal = "/sites/" + ours.site() + "/removal";
        TestOwner.form()
                .formParam("confirmation", "head office")
                .post(removal)
                .then()
                .statusCode(422);
        TestOwner.form()
                .formParam("confirmation", "Head office")
                .post(removal)
                .then()
                .statusCode(303);
        TestOwner.page().get("/sites/" + ours.site()).then().statusCode(404);
    }
}
