package outward.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestBrowser;
import outward.TestClock;
import outward.TestMember;
import outward.TestOwner;

/** What changes who can get in asks once more who somebody is, when they proved it more than ten minutes ago. */
@OutwardTest
class ProofTest {
    private TestBrowser ada = new TestBrowser();
    private String carla = "";

    @BeforeEach
    void ada_signed_in_nearly_ten_minutes_ago() {
        carla = TestMember.of("consultant").id();
        ada = TestOwner.signIn();
        TestClock.ofTheApplication().advance(Duration.ofMinutes(9));
        ada.page().get("/members/" + carla).then().statusCode(200);
    }

    @AfterEach
    void the_clock_is_right_again() {
        TestClock.ofTheApplication().reset();
    }

    @Test
    void a_page_leads_to_the_proof_and_back() {
        TestClock.ofTheApplication().advance(Duration.ofMinutes(2));
        ada.page()
                .get("/members/new?x=y")
                .then()
                .statusCode(303)
                .header("Location", "/account/prove?to=%2Fmembers%2Fnew%3Fx%3Dy");
        ada.page().get("/account/prove?to=/members/new").then().statusCode(200);
        prove(TestOwner.PASSWORD, "/members/new").then().statusCode(303).header("Location", "/members/new");
        ada.page().get("/members/new").then().statusCode(200);
    }

    @Test
    void what_is_sent_too_late_is_not_done_and_leads_back_to_its_page() {
        TestClock.ofTheApplication().advance(Duration.ofMinutes(2));
        String page = "/members/" + carla;
        for (String act : List.of("", "/disable", "/enable", "/link")) {
            ada.form()
                    .formParams("role", "owner", "scope", "all")
                    .post(page + act)
                    .then()
                    .statusCode(303)
                    .header("Location", "/account/prove?to=" + page.replace("/", "%2F"));
        }
        ada.form().post(page + "/removal").then().statusCode(303).header("Location", containsString("%2Fremoval"));
        prove(TestOwner.PASSWORD, page);
        ada.page()
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("Active"), containsString("value=\"consultant\" checked"));
    }

    @Test
    void a_wrong_password_proves_nothing() {
        TestClock.ofTheApplication().advance(Duration.ofMinutes(2));
        prove("not my password", "/members/new")
                .then()
                .statusCode(422)
                .body(containsString("This is not your password."), containsString("value=\"/members/new\""));
        ada.page().get("/members/new").then().statusCode(303);
    }

    @Test
    void a_proof_leads_to_no_other_site() {
        prove(TestOwner.PASSWORD, "//evil.example").then().statusCode(303).header("Location", "/");
    }

    @Test
    void a_proof_is_good_in_its_own_session_only() {
        TestBrowser other = TestOwner.browser();
        TestClock.ofTheApplication().advance(Duration.ofMinutes(11));
        prove(TestOwner.PASSWORD, "/");
        assertThat(other.page().get("/members/new").statusCode()).isEqualTo(303);
    }

    @Test
    void the_list_of_members_is_open_without_one() {
        TestClock.ofTheApplication().advance(Duration.ofMinutes(11));
        ada.page().get("/members").then().statusCode(200);
    }

    private Response prove(String password, String to) {
        return ada.form().formParams("password", password, "to", to).post("/account/prove");
    }
}
