package outward.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestBrowser;
import outward.TestClock;
import outward.TestFactor;
import outward.TestMember;
import outward.TestOwner;

/** Signing in with a second factor. */
@OutwardTest
class SecondStepTest {
    private TestMember carla = new TestMember("", "", new TestBrowser());
    private TestFactor factor = new TestFactor(null, List.of());

    @BeforeEach
    void carla_has_a_second_factor() {
        carla = TestMember.of("auditor");
        factor = TestFactor.of(carla.browser());
    }

    @AfterEach
    void the_clock_is_right_again() {
        TestClock.ofTheApplication().reset();
    }

    private TestBrowser withPassword() {
        return TestFactor.withPassword(carla.email(), TestOwner.PASSWORD);
    }

    @Test
    void the_right_password_leads_to_the_code_and_the_code_in() {
        TestBrowser browser = TestBrowser.stranger();
        browser.take(browser.form()
                        .formParams("email", carla.email(), "password", TestOwner.PASSWORD, "to", "/audit")
                        .post("/sign-in"))
                .then()
                .statusCode(303)
                .header("Location", "/sign-in/code?to=%2Faudit");
        assertThat(browser.isIn()).isFalse();
        browser.page().get("/sign-in/code?to=/audit").then().statusCode(200).body(containsString("value=\"/audit\""));
        TestFactor.enter(browser, " " + factor.nextCode())
                .then()
                .statusCode(303)
                .header("Location", "/");
        assertThat(browser.isIn()).isTrue();
    }

    @Test
    void a_wrong_password_is_answered_like_anybodys() {
        TestBrowser browser = TestFactor.withPassword(carla.email(), "not her password");
        browser.page().get("/sign-in/code").then().statusCode(303).header("Location", "/sign-in");
        TestFactor.enter(browser, factor.nextCode()).then().statusCode(303).header("Location", "/sign-in");
        assertThat(browser.isIn()).isFalse();
    }

    @Test
    void a_code_is_good_once_and_so_is_that_of_setting_up() {
        String code = factor.nextCode();
        TestBrowser browser = withPassword();
        TestFactor.enter(browser, code).then().statusCode(303);
        TestFactor.enter(withPassword(), code)
                .then()
                .statusCode(401)
                .body(containsString("This code is not good, or was used already."), not(containsString(code)));
    }

    @Test
    void a_recovery_code_is_good_once_however_it_is_typed() {
        String code = factor.recoveryCodes().get(3);
        TestFactor.enter(withPassword(), code.replace("-", " ").toLowerCase(Locale.ROOT))
                .then()
                .statusCode(303);
        TestFactor.enter(withPassword(), code).then().statusCode(401);
        carla.browser().page().get("/account/factor").then().body(containsString("9 recovery codes are left."));
    }

    @Test
    void a_recovery_code_of_somebody_else_is_none() {
        TestFactor others = TestFactor.of(TestMember.of("auditor").browser());
        TestFactor.enter(withPassword(), others.recoveryCodes().get(0)).then().statusCode(401);
        TestFactor.enter(withPassword(), others.nextCode()).then().statusCode(401);
    }

    @Test
    void the_second_step_waits_five_minutes() {
        TestBrowser browser = withPassword();
        TestClock.ofTheApplication().advance(Duration.ofMinutes(5));
        TestFactor.enter(browser, factor.nextCode()).then().statusCode(303).header("Location", "/sign-in");
        assertThat(browser.isIn()).isFalse();
    }

    @Test
    void a_changed_password_ends_a_second_step_that_waits() {
        TestBrowser browser = withPassword();
        carla.browser()
                .form()
                .formParams("known", TestOwner.PASSWORD, "wanted", "quite another one, really")
                .post("/account/password")
                .then()
                .statusCode(303);
        TestFactor.enter(browser, factor.nextCode()).then().header("Location", "/sign-in");
        assertThat(browser.isIn()).isFalse();
    }

    @Test
    void a_link_to_choose_a_new_password_asks_for_the_code_too() {
        String code = TestMember.code(TestOwner.form().post("/members/" + carla.id() + "/link"));
        TestBrowser browser = TestBrowser.stranger();
        browser.take(TestMember.arrive(browser, code, "quite another one, really"))
                .then()
                .statusCode(303)
                .header("Location", "/sign-in/code");
        assertThat(browser.isIn()).isFalse();
        TestFactor.enter(browser, factor.nextCode());
        assertThat(browser.isIn()).isTrue();
    }

    @Test
    void ten_wrong_codes_are_enough_for_a_while() {
        TestBrowser browser = withPassword();
        for (int i = 0; i < 10; i++) {
            TestFactor.enter(browser, "wrong " + i).then().statusCode(401);
        }
        TestFactor.enter(browser, factor.nextCode()).then().statusCode(429);
    }

    @Test
    void a_proof_asks_for_the_code_too_and_a_wrong_password_uses_none_up() {
        String code = factor.nextCode();
        TestBrowser browser = carla.browser();
        browser.page().get("/account/prove").then().body(containsString("recovery codes"));
        prove("not her password", code).statusCode(422).body(containsString("This is not your password."));
        prove(TestOwner.PASSWORD, "000000").statusCode(422).body(containsString("This code is not good"));
        prove(TestOwner.PASSWORD, code).statusCode(303);
        prove(TestOwner.PASSWORD, code).statusCode(422);
    }

    private ValidatableResponse prove(String password, String code) {
        return carla.browser()
                .form()
                .formParams("password", password, "code", code)
                .post("/account/prove")
                .then();
    }
}
