package outward.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestBrowser;
import outward.TestFactor;
import outward.TestMember;
import outward.TestOwner;
import outward.database.Ids;
import outward.identity.TestStranger;

/** Who comes in by the provider, and who does not. */
@OutwardTest
class SignInByProviderTest {
    private final String subject = Ids.next().toString();
    private final String email = Ids.next() + "@example.com";

    @Inject
    TestStranger stranger;

    private String invitation() {
        return TestMember.invite(email, "auditor", List.of());
    }

    @Test
    void the_sign_in_page_offers_it_and_the_way_there_carries_what_the_flow_needs() {
        TestBrowser.stranger()
                .page()
                .get("/sign-in?to=/customers")
                .then()
                .body(containsString("Sign in with Stub &amp; Co"));
        var walk = ProviderWalk.signIn();
        assertThat(walk.address()).startsWith(TestToken.ISSUER + "/authorize?");
        assertThat(walk.asked())
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "outward")
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("state", "nonce", "code_challenge")
                .doesNotContainKeys("prompt", "max_age");
        assertThat(walk.asked().get("scope")).contains("openid");
        assertThat(walk.asked().get("redirect_uri")).endsWith("/sign-in/provider");
    }

    @Test
    void an_account_that_is_bound_to_nobody_opens_nothing_whatever_its_address() {
        var walk = ProviderWalk.signIn();
        walk.back(subject).then().statusCode(403).body(containsString("An e-mail address alone binds nobody."));
        assertThat(walk.browser().isIn()).isFalse();
    }

    @Test
    void somebody_new_comes_in_by_a_link_and_from_then_on_by_the_provider_alone() {
        TestBrowser here = ProviderWalk.arrive(invitation(), subject);
        assertThat(here.isIn()).isTrue();
        var walk = ProviderWalk.begin(TestBrowser.stranger(), "/sign-in/provider", "to", "/members?x=y");
        walk.back(subject).then().statusCode(303).header("Location", "/members?x=y");
        assertThat(walk.browser().isIn()).isTrue();
        assertThat(TestBrowser.signedIn(email, TestOwner.PASSWORD).isIn()).isFalse();
        here.page().get("/account").then().body(containsString("You have none."));
    }

    @Test
    void no_cookie_of_the_provider_and_none_of_the_walk_is_left() {
        ProviderWalk.arrive(invitation(), subject);
        Response in = ProviderWalk.signIn().back(subject);
        assertThat(in.cookies())
                .containsEntry("outward-errand", "")
                .containsEntry("q_auth_provider", "")
                .doesNotContainKey("q_session_provider");
    }

    @Test
    void a_link_is_good_once_and_its_account_for_one_person() {
        ProviderWalk.arrive(invitation(), subject);
        String other = TestMember.invite(Ids.next() + "@example.com", "auditor", List.of());
        var walk = ProviderWalk.begin(TestBrowser.stranger(), "/welcome/provider", "code", other);
        walk.back(subject).then().statusCode(200).body(containsString("Come in"));
        walk.browser()
                .form()
                .post("/welcome/provider/arrival")
                .then()
                .statusCode(422)
                .body(containsString("This account is bound to somebody else than"));
        TestMember.arrive(TestBrowser.stranger(), other, TestOwner.PASSWORD)
                .then()
                .statusCode(303);
        walk.browser().form().post("/welcome/provider/arrival").then().statusCode(404);
    }

    @Test
    void an_invitation_binds_no_account_to_somebody_who_is_known_already() {
        TestMember known = TestMember.of("auditor");
        String link = elsewhere(known.email());
        var walk = ProviderWalk.begin(TestBrowser.stranger(), "/welcome/provider", "code", link);
        walk.back(subject);
        walk.browser()
                .form()
                .post("/welcome/provider/arrival")
                .then()
                .statusCode(422)
                .body(containsString("Come in with your password, then bind it."));
        ProviderWalk.signIn().back(subject).then().statusCode(403);
    }

    @Test
    void whoever_is_bound_joins_another_firm_by_the_provider() {
        ProviderWalk.arrive(invitation(), subject);
        TestBrowser here = ProviderWalk.arrive(elsewhere(email), subject);
        here.page().get("/account").then().body(containsString("Your firms"));
    }

    @Test
    void a_second_factor_is_asked_for_all_the_same() {
        TestFactor factor = TestFactor.of(ProviderWalk.arrive(invitation(), subject));
        var walk = ProviderWalk.signIn();
        walk.back(subject).then().statusCode(303).header("Location", "/sign-in/code");
        assertThat(walk.browser().isIn()).isFalse();
        TestFactor.enter(walk.browser(), factor.nextCode());
        assertThat(walk.browser().isIn()).isTrue();
    }

    @Test
    void a_member_who_is_disabled_is_nobody_here() {
        ProviderWalk.arrive(invitation(), subject);
        TestOwner.form().post("/members/" + TestMember.idOf(email) + "/disable");
        ProviderWalk.signIn().back(subject).then().statusCode(403);
    }

    @Test
    void whoever_breaks_off_at_the_provider_gets_a_page_and_nothing_changes() {
        var walk = ProviderWalk.signIn();
        walk.back("error", "access_denied", "state", walk.asked().get("state"))
                .then()
                .statusCode(401)
                .body(containsString("Nothing changed here."));
    }

    @Test
    void the_trail_tells_that_an_account_was_bound_and_who_was_recognised() {
        ProviderWalk.arrive(invitation(), subject);
        ProviderWalk.signIn().back(subject);
        String trail = TestOwner.page().get("/audit").asString();
        assertThat(trail).contains("Account at the sign-in provider bound", "Recognised by the sign-in provider");
    }

    private String elsewhere(String email) {
        TestBrowser bob = TestBrowser.signedIn(stranger.owner(), TestStranger.PASSWORD);
        return TestMember.code(bob.form()
                .formParams("email", email, "name", "Somebody", "role", "auditor", "scope", "all")
                .post("/members"));
    }
}
