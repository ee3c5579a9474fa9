package outward;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import outward.tenant.TestStranger;

/** The questions that every page is asked. */
@OutwardTest
class PageRoutesTest {
    private static final List<String> PAGES = List.of(
            "/customers/{customer}",
            "/customers/{customer}/edit",
            "/customers/{customer}/removal",
            "/customers/{customer}/sites/new",
            "/sites/{site}",
            "/sites/{site}/edit",
            "/sites/{site}/removal",
            "/sites/{site}/hosts",
            "/sites/{site}/hosts/new",
            "/sites/{site}/findings",
            "/sites/{site}/waivers/TEREDO_UNREAD",
            "/sites/{site}/changes",
            "/sites/{site}/revisions",
            "/sites/{site}/observations",
            "/sites/{site}/runbook",
            "/hosts/{host}/edit",
            "/hosts/{host}/removal");
    private static final List<String> FORMS = List.of(
            "/customers/{customer}/edit",
            "/customers/{customer}/removal",
            "/customers/{customer}/sites",
            "/sites/{site}/edit",
            "/sites/{site}/removal",
            "/sites/{site}/confirmations",
            "/sites/{site}/observations",
            "/customers/{customer}/sites/reading",
            "/sites/{site}/hosts",
            "/sites/{site}/waivers/TEREDO_UNREAD",
            "/sites/{site}/waivers/TEREDO_UNREAD/end",
            "/hosts/{host}/edit",
            "/hosts/{host}/confirmations",
            "/hosts/{host}/removal");

    @Inject
    TestStranger stranger;

    @Test
    void every_page_is_there_for_its_owner() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        var page = TestOwner.page();
        for (String route : PAGES) {
            assertThat(page.get(ours.path(route)).statusCode()).as(route).isEqualTo(200);
        }
        for (String route : List.of("/", "/customers", "/customers/new", "/?page=2", "/customers?query=x&page=2")) {
            assertThat(page.get(route).statusCode()).as(route).isEqualTo(200);
        }
    }

    @Test
    void what_is_another_tenants_unknown_or_no_id_is_not_found_in_the_same_words() {
        var theirs = TestEstate.of(stranger.token());
        var page = TestOwner.page();
        String absent = page.get("/customers/" + UUID.randomUUID()).asString();
        for (String route : PAGES) {
            for (var estate : List.of(theirs, nowhere(UUID.randomUUID().toString()), nowhere("x"))) {
                var answer = page.get(estate.path(route));
                assertThat(answer.statusCode()).as(route).isEqualTo(404);
                assertThat(answer.asString()).as(route).isEqualTo(absent);
            }
        }
    }

    @Test
    void a_form_about_what_is_not_yours_is_not_found_and_changes_nothing() {
        var theirs = TestEstate.of(stranger.token());
        var form = TestOwner.form();
        for (String route : FORMS) {
            for (var estate : List.of(theirs, nowhere(UUID.randomUUID().toString()), nowhere("x"))) {
                assertThat(form.post(estate.path(route)).statusCode()).as(route).isEqualTo(404);
            }
        }
        assertThat(theirs.read("sites/" + theirs.site() + "/plan").getInt("revision"))
                .isEqualTo(2);
    }

    @Test
    void a_form_without_its_token_is_refused() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        var page = TestOwner.page().contentType(ContentType.URLENC);
        for (String route : FORMS) {
            assertThat(page.post(ours.path(route)).statusCode()).as(route).isEqualTo(400);
        }
    }

    @Test
    void a_stranger_is_sent_to_sign_in() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        var nobody = given().redirects().follow(false);
        for (String route : PAGES) {
            assertThat(nobody.get(ours.path(route)).statusCode()).as(route).isEqualTo(303);
        }
        for (String route : FORMS) {
            assertThat(nobody.post(ours.path(route)).statusCode()).as(route).isEqualTo(303);
        }
    }

    private static TestEstate nowhere(String id) {
        return new TestEstate("", id, id, id);
    }
}
