package outward.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.Routes;
import outward.Routes.Route;
import outward.RowDigests;
import outward.TestBrowser;
import outward.TestClock;
import outward.TestEstate;
import outward.TestMember;
import outward.TestOwner;
import outward.identity.TestStranger;

/** Every route that asks for a fresh proof, asked without one. */
@OutwardTest
class ProvenRoutesTest {
    /** What each of the forms would store something with. */
    private static final Map<String, String> FIELDS =
            Map.of("email", "late@example.com", "name", "Late", "role", "owner", "scope", "all", "owners", "needed");

    @Inject
    TestStranger stranger;

    @AfterEach
    void the_clock_is_right_again() {
        TestClock.ofTheApplication().reset();
    }

    @Test
    void every_route_that_asks_for_a_proof_leads_to_it_and_stores_nothing() throws SQLException {
        var ids = TestEstate.of(TestOwner.TOKEN);
        String carla = TestMember.of("consultant").id();
        TestBrowser ada = TestOwner.browser();
        TestClock.ofTheApplication().advance(Duration.ofMinutes(11));
        var before = RowDigests.now();
        for (Route route : Routes.proven()) {
            String path = ids.path(route.path().replace("{member}", carla));
            RequestSpecification asked = route.isGet() ? ada.page() : ada.form().formParams(FIELDS);
            Response answer = asked.request(route.verb(), path);
            assertThat(answer.statusCode()).as(route.toString()).isEqualTo(303);
            assertThat(answer.header("Location")).as(route.toString()).startsWith("/account/prove?to=");
        }
        assertThat(RowDigests.now()).isEqualTo(before);
        System.out.println("Proof: " + Routes.proven().size() + " routes lead to it");
    }

    @Test
    void what_changes_who_gets_in_is_among_them() {
        assertThat(Routes.proven())
                .hasSizeGreaterThan(15)
                .contains(
                        new Route("POST", "/members"),
                        new Route("POST", "/members/{member}/link"),
                        new Route("POST", "/members/second-factor"),
                        new Route("POST", "/members/tokens/{token}/end"),
                        new Route("POST", "/account/tokens"),
                        new Route("POST", "/account/factor"),
                        new Route("POST", "/account/provider/binding"))
                .doesNotContain(new Route("GET", "/members"), new Route("POST", "/account/tokens/{token}/end"));
    }

    @Test
    void going_on_in_another_firm_is_no_proof() {
        TestMember carla = TestMember.of("consultant");
        TestBrowser bob = TestBrowser.signedIn(stranger.owner(), TestStranger.PASSWORD);
        String code = TestMember.code(bob.form()
                .formParams("email", carla.email(), "name", "Carla", "role", "consultant", "scope", "all")
                .post("/members"));
        TestBrowser browser = TestBrowser.stranger();
        browser.take(TestMember.arrive(browser, code, TestOwner.PASSWORD));
        browser.page().get("/account/factor").then().statusCode(200);
        TestClock.ofTheApplication().advance(Duration.ofMinutes(9));
        Matcher firm = Pattern.compile("/account/firms/[0-9a-f-]{36}")
                .matcher(browser.page().get("/account").asString());
        assertThat(firm.find()).isTrue();
        browser.take(browser.form().post(firm.group())).then().statusCode(303);
        browser.page().get("/account/factor").then().statusCode(200);
        TestClock.ofTheApplication().advance(Duration.ofMinutes(2));
        browser.page().get("/account/factor").then().statusCode(303);
        browser.page().get("/account").then().statusCode(200);
    }
}
