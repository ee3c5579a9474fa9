package outward.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestBrowser;
import outward.TestClock;
import outward.TestFactor;
import outward.TestMember;
import outward.TestOwner;
import outward.database.Ids;

/** Binding an account at the provider, unbinding it, and proving with it once more who somebody is. */
@OutwardTest
class OwnProviderAccountTest {
    private final String subject = Ids.next().toString();

    @AfterEach
    void the_clock_is_right_again() {
        TestClock.ofTheApplication().reset();
    }

    private static ProviderWalk leave(TestBrowser browser) {
        return ProviderWalk.begin(browser, "/account/provider");
    }

    private static Response bind(TestBrowser browser, String subject) {
        leave(browser).back(subject).then().statusCode(303).header("Location", "/account/provider");
        browser.page()
                .get("/account/provider")
                .then()
                .body(containsString("knows you as <strong>ada@example.com</strong>"));
        return browser.take(browser.form().post("/account/provider/binding"));
    }

    private static void late() {
        TestClock.ofTheApplication().advance(Duration.ofMinutes(11));
    }

    @Test
    void an_account_that_is_bound_lets_in_beside_the_password_until_it_is_unbound() {
        TestMember carla = TestMember.of("auditor");
        bind(carla.browser(), subject).then().statusCode(303);
        var walk = ProviderWalk.signIn();
        assertThat(walk.back(subject).statusCode()).isEqualTo(303);
        assertThat(TestBrowser.signedIn(carla.email(), TestOwner.PASSWORD).isIn())
                .isTrue();
        carla.browser().form().post("/account/provider/end").then().statusCode(303);
        assertThat(walk.browser().isIn()).isFalse();
        ProviderWalk.signIn().back(subject).then().statusCode(403);
        assertThat(TestOwner.page().get("/audit").asString())
                .contains("Account at the sign-in provider bound", "Account at the sign-in provider unbound");
    }

    @Test
    void coming_back_binds_nothing_before_it_is_confirmed() {
        leave(TestMember.of("auditor").browser()).back(subject);
        ProviderWalk.signIn().back(subject).then().statusCode(403);
    }

    @Test
    void what_was_brought_back_is_confirmed_in_its_own_session_only() {
        TestMember carla = TestMember.of("auditor");
        leave(carla.browser()).back(subject);
        TestBrowser dora = TestMember.of("auditor").browser().with("outward-returned", carla.browser());
        dora.form().post("/account/provider/binding").then().statusCode(303);
        dora.page().get("/account/provider").then().body(containsString("Not bound"));
        ProviderWalk.signIn().back(subject).then().statusCode(403);
    }

    @Test
    void an_account_of_somebody_else_is_not_bound() {
        bind(TestMember.of("auditor").browser(), subject);
        bind(TestMember.of("auditor").browser(), subject)
                .then()
                .statusCode(422)
                .body(containsString("This account is bound to somebody already"));
    }

    @Test
    void the_last_way_in_is_not_shut() {
        TestBrowser here =
                ProviderWalk.arrive(TestMember.invite(Ids.next() + "@example.com", "auditor", List.of()), subject);
        here.page()
                .get("/account/provider")
                .then()
                .body(containsString("It is your only way in"), not(containsString("Unbind")));
        here.form().post("/account/provider/end").then().statusCode(422).body(containsString("You have no password"));
        assertThat(ProviderWalk.signIn().back(subject).statusCode()).isEqualTo(303);
    }

    @Test
    void binding_asks_once_more_who_somebody_is() {
        TestMember carla = TestMember.of("auditor");
        TestClock.ofTheApplication().advance(Duration.ofMinutes(11));
        carla.browser()
                .form()
                .post("/account/provider")
                .then()
                .statusCode(303)
                .header("Location", containsString("/account/prove"));
    }

    @Test
    void whoever_has_no_password_proves_themselves_with_the_provider() {
        TestBrowser here =
                ProviderWalk.arrive(TestMember.invite(Ids.next() + "@example.com", "auditor", List.of()), subject);
        late();
        here.page()
                .get("/account/prove?to=/account/factor")
                .then()
                .body(containsString("Prove it with Stub"), not(containsString("Your password")));
        var walk = prove(here);
        assertThat(walk.asked()).containsEntry("prompt", "login").containsEntry("max_age", "0");
        walk.back(subject).then().statusCode(303).header("Location", "/account/prove?to=%2Faccount%2Ffactor");
        here.page().get("/account/prove?to=/account/factor").then().body(containsString("has just said who you are"));
        here.form()
                .post("/account/prove/provider/answer")
                .then()
                .statusCode(303)
                .header("Location", "/account/factor");
        here.page().get("/account/factor").then().statusCode(200);
    }

    private static ProviderWalk prove(TestBrowser browser) {
        return ProviderWalk.begin(browser, "/account/prove/provider", "to", "/account/factor");
    }

    @Test
    void a_proof_that_is_older_than_the_question_or_does_not_say_is_none() {
        TestBrowser here = TestMember.of("auditor").browser();
        bind(here, subject);
        late();
        long now = TestClock.ofTheApplication().instant().getEpochSecond();
        prove(here)
                .backWith(token -> token.claim("auth_time", now - 120).signed(), subject)
                .then()
                .statusCode(401);
        prove(here)
                .backWith(token -> token.without("auth_time").signed(), subject)
                .then()
                .statusCode(401);
        prove(here)
                .backWith(token -> token.claim("auth_time", "now").signed(), subject)
                .then()
                .statusCode(401);
        here.page().get("/account/factor").then().statusCode(303);
    }

    @Test
    void a_proof_of_somebody_else_is_none() {
        TestBrowser here = TestMember.of("auditor").browser();
        bind(here, subject);
        late();
        prove(here).back("somebody-else");
        here.form()
                .post("/account/prove/provider/answer")
                .then()
                .statusCode(422)
                .body(containsString("You signed in there as somebody else."));
        here.page().get("/account/factor").then().statusCode(303);
    }

    @Test
    void a_second_factor_is_asked_for_with_the_proof() {
        TestBrowser here = TestMember.of("auditor").browser();
        bind(here, subject);
        TestFactor factor = TestFactor.of(here);
        late();
        prove(here).back(subject);
        here.form()
                .post("/account/prove/provider/answer")
                .then()
                .statusCode(422)
                .body(containsString("This code is not good"));
        here.form()
                .formParam("code", factor.nextCode())
                .post("/account/prove/provider/answer")
                .then()
                .statusCode(303);
        here.page().get("/account/factor").then().statusCode(200);
    }
}
