package outward.member.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestBrowser;
import outward.TestClock;
import outward.TestFactor;
import outward.TestMember;
import outward.TestOwner;
import outward.identity.TestStranger;

/** One person in the firms of Ada and of Bob, and what Bob asks of his owners. */
@OutwardTest
class TwoFirmsTest {
    @Inject
    TestStranger stranger;

    private TestBrowser bob() {
        return TestBrowser.signedIn(stranger.owner(), TestStranger.PASSWORD);
    }

    @AfterEach
    void the_clock_is_right_again() {
        TestClock.ofTheApplication().reset();
    }

    private String inviteToBobs(String email) {
        return TestMember.code(bob().form()
                .formParams("email", email, "name", "Carla", "role", "consultant", "scope", "all")
                .post("/members"));
    }

    @Test
    void somebody_comes_into_a_second_firm_with_their_password_and_switches() {
        TestMember carla = TestMember.of("consultant");
        String code = inviteToBobs(carla.email());
        TestBrowser browser = TestBrowser.stranger();
        browser.page()
                .get("/welcome?code=" + code)
                .then()
                .body(containsString("The one that you sign in with already."));
        TestMember.arrive(browser, code, "not her password").then().statusCode(422);
        browser.take(TestMember.arrive(browser, code, TestOwner.PASSWORD))
                .then()
                .statusCode(303);
        String account = browser.page().get("/account").asString();
        assertThat(account).contains("<p class=\"firm\">Bob&#39;s firm</p>", "Switch to Ada &amp; Partners");
        Matcher firm = Pattern.compile("/account/firms/([0-9a-f-]{36})").matcher(account);
        assertThat(firm.find()).isTrue();
        browser.take(browser.form().post(firm.group())).then().statusCode(303);
        browser.page().get("/account").then().body(containsString("<p class=\"firm\">Ada &amp; Partners</p>"));
    }

    @Test
    void no_owner_opens_the_account_of_somebody_who_belongs_to_another_firm_too() {
        TestMember carla = TestMember.of("consultant");
        TestMember.arrive(TestBrowser.stranger(), inviteToBobs(carla.email()), TestOwner.PASSWORD);
        for (String act : new String[] {"/link", "/second-factor"}) {
            TestOwner.form()
                    .post("/members/" + carla.id() + act)
                    .then()
                    .statusCode(422)
                    .body(containsString("belongs to another firm, too"));
        }
    }

    @Test
    void a_link_made_before_somebody_joined_another_firm_opens_nothing_there() {
        TestMember carla = TestMember.of("consultant");
        String link = TestMember.code(TestOwner.form().post("/members/" + carla.id() + "/link"));
        TestMember.arrive(TestBrowser.stranger(), inviteToBobs(carla.email()), TestOwner.PASSWORD);
        TestMember.arrive(TestBrowser.stranger(), link, "a password that Ada chose")
                .then()
                .statusCode(404);
        assertThat(TestBrowser.signedIn(carla.email(), TestOwner.PASSWORD).isIn())
                .isTrue();
    }

    @Test
    void a_wrong_password_at_another_firms_link_is_told_to_every_firm_of_the_person() {
        TestMember carla = TestMember.of("consultant");
        TestMember.arrive(TestBrowser.stranger(), inviteToBobs(carla.email()), "not her password");
        for (int i = 0; i < 100 && refusals(carla) == 0; i++) {
            LockSupport.parkNanos(50_000_000);
        }
        assertThat(refusals(carla)).isOne();
    }

    private static int refusals(TestMember member) {
        String trail = TestOwner.page()
                .get("/audit?action=session.refuse&thing=" + member.id())
                .asString();
        return trail.split(">Sign-in refused</a>", -1).length - 1;
    }

    @Test
    void an_owner_lets_a_member_in_without_their_authenticator_and_the_password_is_asked_for() {
        TestMember carla = TestMember.of("consultant");
        TestFactor.of(carla.browser());
        String code = TestMember.code(TestOwner.form().post("/members/" + carla.id() + "/second-factor"));
        TestBrowser browser = TestBrowser.stranger();
        TestMember.arrive(browser, code, "not her password").then().statusCode(422);
        browser.take(TestMember.arrive(browser, code, TestOwner.PASSWORD));
        assertThat(browser.isIn()).isTrue();
        assertThat(carla.browser().isIn()).isFalse();
        assertThat(TestBrowser.signedIn(carla.email(), TestOwner.PASSWORD).isIn())
                .isTrue();
    }

    @Test
    void where_owners_need_a_second_factor_one_without_is_led_to_set_it_up_first() {
        TestBrowser bob = bob();
        bob.form()
                .formParam("owners", "needed")
                .post("/members/second-factor")
                .then()
                .statusCode(303);
        TestClock.ofTheApplication().advance(Duration.ofSeconds(31));
        for (String page : new String[] {"/", "/customers", "/members"}) {
            bob.page().get(page).then().statusCode(303).header("Location", "/account/factor/new");
        }
        bob.page().get("/account").then().statusCode(200);
        bob.form()
                .formParams("name", "Way round", "scope", "write")
                .post("/account/tokens")
                .then()
                .statusCode(303)
                .header("Location", "/account/factor/new");
        TestFactor.of(bob);
        assertThat(bob.isIn()).isTrue();
        bob.page().get("/members").then().body(containsString("come in only with a second factor"));
    }
}
