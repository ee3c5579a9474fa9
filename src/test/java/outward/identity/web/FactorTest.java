package outward.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestAuthenticator;
import outward.TestBrowser;
import outward.TestClock;
import outward.TestFactor;
import outward.TestMember;
import outward.TestOwner;

/** Setting a second factor up, replacing and removing it. */
@OutwardTest
class FactorTest {
    private TestMember carla = new TestMember("", "", new TestBrowser());

    @BeforeEach
    void carla_comes() {
        carla = TestMember.of("auditor");
    }

    private static String sealed(TestBrowser browser) {
        return TestFactor.sealed(browser.page().get("/account/factor/new").asString());
    }

    @Test
    void it_is_in_force_when_its_code_came_back_and_ten_recovery_codes_are_shown() {
        TestBrowser other = TestBrowser.signedIn(carla.email(), TestOwner.PASSWORD);
        TestFactor factor = TestFactor.of(carla.browser());
        assertThat(factor.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();
        carla.browser()
                .page()
                .get("/account/factor")
                .then()
                .statusCode(200)
                .body(containsString("In force"), containsString("10 recovery codes are left."));
        assertThat(other.isIn()).isFalse();
    }

    @Test
    void a_wrong_code_puts_nothing_in_force_and_the_same_secret_is_shown_again() {
        String page = carla.browser().page().get("/account/factor/new").asString();
        String again = TestFactor.confirm(carla.browser(), TestFactor.sealed(page), "000000")
                .then()
                .statusCode(422)
                .body(containsString("This is not the code that the authenticator shows now."))
                .extract()
                .asString();
        Instant now = TestClock.ofTheApplication().instant();
        assertThat(TestAuthenticator.of(again).code(now))
                .isEqualTo(TestAuthenticator.of(page).code(now));
        carla.browser().page().get("/account/factor").then().body(containsString("Not set up"));
    }

    @Test
    void a_secret_that_another_session_was_shown_is_not_taken() {
        TestBrowser other = TestBrowser.signedIn(carla.email(), TestOwner.PASSWORD);
        String page = other.page().get("/account/factor/new").asString();
        String code =
                TestAuthenticator.of(page).code(TestClock.ofTheApplication().instant());
        TestFactor.confirm(carla.browser(), TestFactor.sealed(page), code)
                .then()
                .statusCode(422);
        TestFactor.confirm(other, TestFactor.sealed(page), code).then().statusCode(200);
    }

    @Test
    void no_page_shows_it_again() {
        assertThat(sealed(carla.browser())).isNotEqualTo(sealed(carla.browser()));
    }

    @Test
    void new_recovery_codes_replace_those_before() {
        TestFactor factor = TestFactor.of(carla.browser());
        carla.browser().form().post("/account/factor/recovery-codes").then().statusCode(200);
        TestBrowser browser = TestFactor.withPassword(carla.email(), TestOwner.PASSWORD);
        TestFactor.enter(browser, factor.recoveryCodes().get(0)).then().statusCode(401);
    }

    @Test
    void another_authenticator_replaces_the_one_before_with_its_recovery_codes() {
        TestFactor before = TestFactor.of(carla.browser());
        TestFactor after = TestFactor.of(carla.browser());
        TestBrowser browser = TestFactor.withPassword(carla.email(), TestOwner.PASSWORD);
        TestFactor.enter(browser, before.nextCode()).then().statusCode(401);
        TestFactor.enter(browser, before.recoveryCodes().get(0)).then().statusCode(401);
        TestFactor.enter(browser, after.nextCode()).then().statusCode(303);
    }

    @Test
    void removed_it_is_not_asked_for_any_more() {
        TestFactor.of(carla.browser());
        carla.browser().form().post("/account/factor/end").then().statusCode(303);
        assertThat(TestBrowser.signedIn(carla.email(), TestOwner.PASSWORD).isIn())
                .isTrue();
    }

    @Test
    void the_audit_trail_tells_all_of_it() {
        TestFactor.of(carla.browser());
        carla.browser().form().post("/account/factor/recovery-codes");
        carla.browser().form().post("/account/factor/end");
        String trail = TestOwner.page().get("/audit").asString();
        assertThat(trail).contains("account.set-factor", "account.renew-recovery-codes", "account.remove-factor");
    }
}
