package outward.customer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestEstate;
import outward.TestOwner;

@OutwardTest
class CustomerPagesTest {
    @Test
    void a_new_customer_is_found_by_its_reference() {
        TestOwner.form()
                .formParams("name", "Fabrikam", "reference", "F-4711")
                .post("/customers")
                .then()
                .statusCode(303);
        TestOwner.page()
                .get("/customers?query=f-4711")
                .then()
                .body(containsString("Fabrikam"))
                .body(not(containsString("Contoso")));
    }

    @Test
    void a_customer_without_a_name_is_refused_and_not_stored() {
        TestOwner.form()
                .formParams("name", " ", "reference", "nameless")
                .post("/customers")
                .then()
                .statusCode(422)
                .body(containsString("id=\"name-error\""), containsString("value=\"nameless\""));
        TestOwner.page().get("/customers?query=nameless").then().body(containsString("Nothing is like that"));
    }

    @Test
    void a_stale_form_shows_both_versions_and_stores_nothing() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        String edit = "/customers/" + ours.customer() + "/edit";
        TestOwner.form()
                .formParams("version", 0, "name", "Theirs")
                .post(edit)
                .then()
                .statusCode(303);
        TestOwner.form()
                .formParams("version", 0, "name", "Yours")
                .post(edit)
                .then()
                .statusCode(409)
                .body(containsString("Somebody else changed this"), containsString("value=\"Yours\""));
        assertThat(ours.read("customers/" + ours.customer()).getString("name")).isEqualTo("Theirs");
    }

    @Test
    void what_was_done_is_said_once_on_the_page_that_follows_escaped_and_never_in_the_address() {
        var sent = TestOwner.form().formParam("name", "<b>Löwe & Co").post("/customers");
        sent.then().statusCode(303).header("Location", matchesPattern("/customers/[0-9a-f-]{36}"));
        var elsewhere = TestOwner.page().cookie("said", sent.cookie("said")).get("/customers");
        assertThat(elsewhere.asString()).doesNotContain("was added");
        assertThat(elsewhere.cookies()).doesNotContainKey("said");
        TestOwner.landing(sent)
                .then()
                .cookie("said", "")
                .body(matchesPattern("(?s).*<div class=\"flash[^>]*role=\"status\"[^>]*>"
                        + "<p class=\"alert alert-success\">Customer &lt;b&gt;Löwe &amp; Co was added.</p></div>.*"));
        TestOwner.page().get(sent.header("Location")).then().body(not(containsString("was added")));
    }

    @Test
    void a_customer_goes_with_its_sites_only_when_its_name_is_typed() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        String removal = "/customers/" + ours.customer() + "/removal";
        TestOwner.form().formParam("confirmation", "").post(removal).then().statusCode(422);
        TestOwner.form()
                .formParam("confirmation", "Contoso")
                .post(removal)
                .then()
                .statusCode(303);
        TestOwner.page().get("/sites/" + ours.site()).then().statusCode(404);
    }
}
