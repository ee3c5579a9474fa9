package outward.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestBrowser;
import outward.TestMember;
import outward.TestOwner;

@OutwardTest
class AccountTest {
    private static final String NEW = "quite another one, really";

    @Test
    void somebody_changes_their_password_and_their_other_sessions_end() {
        TestMember carla = TestMember.of("auditor");
        TestBrowser other = TestBrowser.signedIn(carla.email(), TestOwner.PASSWORD);
        change(carla.browser(), TestOwner.PASSWORD, NEW).then().statusCode(303);
        assertThat(carla.browser().isIn()).isTrue();
        assertThat(other.isIn()).isFalse();
        assertThat(TestBrowser.signedIn(carla.email(), NEW).isIn()).isTrue();
    }

    @Test
    void a_wrong_known_password_or_a_weak_new_one_changes_nothing() {
        TestMember carla = TestMember.of("consultant");
        change(carla.browser(), "not my password", NEW)
                .then()
                .statusCode(422)
                .body(containsString("This is not your password."));
        change(carla.browser(), TestOwner.PASSWORD, "short")
                .then()
                .statusCode(422)
                .body(containsString("Use at least 12 characters"));
        assertThat(TestBrowser.signedIn(carla.email(), TestOwner.PASSWORD).isIn())
                .isTrue();
    }

    private static Response change(TestBrowser browser, String known, String wanted) {
        return browser.form().formParams("known", known, "wanted", wanted).post("/account/password");
    }

    @Test
    void somebody_ends_another_session_of_theirs_and_nobody_elses() {
        TestMember carla = TestMember.of("consultant");
        TestBrowser other = TestBrowser.signedIn(carla.email(), TestOwner.PASSWORD);
        String id = otherSession(carla.browser());
        TestOwner.form().post("/account/sessions/" + id + "/end").then().statusCode(404);
        assertThat(other.isIn()).isTrue();
        carla.browser().form().post("/account/sessions/" + id + "/end").then().statusCode(303);
        assertThat(other.isIn()).isFalse();
        assertThat(carla.browser().isIn()).isTrue();
    }

    @Test
    void somebody_ends_all_other_sessions_of_theirs_and_nobody_elses() {
        TestMember carla = TestMember.of("consultant");
        TestBrowser second = TestBrowser.signedIn(carla.email(), TestOwner.PASSWORD);
        TestBrowser third = TestBrowser.signedIn(carla.email(), TestOwner.PASSWORD);
        TestBrowser ada = TestOwner.browser();
        assertThat(second.isIn() && third.isIn()).isTrue();
        carla.browser().form().post("/account/sessions/end-others").then().statusCode(303);
        assertThat(second.isIn()).isFalse();
        assertThat(third.isIn()).isFalse();
        assertThat(carla.browser().isIn()).isTrue();
        assertThat(ada.isIn()).isTrue();
    }

    private static String otherSession(TestBrowser browser) {
        String page = browser.page().get("/account").asString();
        Matcher end = Pattern.compile("/account/sessions/([0-9a-f-]{36})/end").matcher(page);
        assertThat(end.find()).isTrue();
        return end.group(1);
    }

    @Test
    void signing_out_ends_this_session_only() {
        TestMember carla = TestMember.of("consultant");
        TestBrowser other = TestBrowser.signedIn(carla.email(), TestOwner.PASSWORD);
        carla.browser().form().post("/sign-out").then().statusCode(303);
        assertThat(carla.browser().isIn()).isFalse();
        assertThat(other.isIn()).isTrue();
    }

    @Test
    void an_account_with_one_firm_has_nothing_to_switch() {
        TestOwner.page().get("/account").then().statusCode(200).body(not(containsString("Switch to")));
    }

    @Test
    void a_token_has_no_account() {
        TestOwner.api().get("/account").then().statusCode(403);
    }
}
