package outward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestAuthenticator;
import outward.TestClock;
import outward.TestEstate;
import outward.database.Ids;

/** A consultant of one customer, from the invitation to a token, in a browser. */
@OutwardTest
class ConsultantWalkTest {
    private static final String PASSWORD = "carla has seven otters";
    private static final String NAME = "Carla Consultant";

    @TestHTTPResource
    URL address;

    private final String email = Ids.next() + "@example.com";

    @AfterEach
    void reset() {
        TestClock.ofTheApplication().reset();
    }

    @Test
    void a_consultant_comes_by_a_link_guards_the_account_edits_a_host_and_never_sees_another_customer() {
        TestEstate adatum = Visitor.estate("Adatum");
        TestEstate fabrikam = Visitor.estate("Fabrikam");
        try (var chromium = new Chromium()) {
            Visitor owner = Visitor.owner(chromium.page(address.toString()));
            Visitor carla = new Visitor(chromium.page(address.toString()));
            carla.arrive(owner.invite(email, NAME, "consultant", adatum.customer()), NAME, PASSWORD);
            TestAuthenticator authenticator = setUpFactor(carla);
            comeBack(carla, authenticator);
            editHost(carla);
            seeNothingOf(carla, fabrikam);
            makeToken(carla, authenticator);
            assertThat(carla.complaints()).isEmpty();
            assertThat(owner.complaints()).isEmpty();
        }
    }

    private static TestAuthenticator setUpFactor(Visitor carla) {
        carla.page().navigate("/account");
        carla.follow("Second factor");
        carla.follow("Set up");
        var authenticator = TestAuthenticator.of(carla.page().content());
        carla.fill("Code that it shows now", code(authenticator, 0));
        carla.press("Confirm");
        assertThat(carla.heading()).hasText("Recovery codes");
        assertThat(carla.page().locator(".recovery-codes li")).hasCount(10);
        carla.follow("I have kept them");
        return authenticator;
    }

    private static String code(TestAuthenticator authenticator, int later) {
        return authenticator.code(TestClock.ofTheApplication().instant().plusSeconds(later));
    }

    private void comeBack(Visitor carla, TestAuthenticator authenticator) {
        carla.signOut();
        carla.signIn(email, PASSWORD);
        assertThat(carla.heading()).hasText("Second step");
        carla.fill("Code", code(authenticator, 30));
        carla.press("Sign in");
        assertThat(carla.heading()).hasText("Portfolio");
        assertThat(carla.menu())
                .containsExactly(
                        "Portfolio", "Customers", "Sites", "Hosts", "Audit", "Account", "Notices", "Access tokens");
    }

    private static void editHost(Visitor carla) {
        assertThat(carla.rows()).hasCount(1);
        carla.follow("Head office");
        carla.tab("Hosts");
        carla.follow("JUMP1");
        carla.hostTab("Edit");
        carla.fill("Interface alias", "Intranet");
        carla.press("Save host");
        assertThat(carla.rows()).hasCount(1);
        assertThat(carla.rows()).containsText("Intranet");
        carla.tab("Changelog");
        assertThat(carla.rows().first()).containsText(NAME);
        assertThat(carla.rows().first()).containsText("Host changed");
    }

    private static void seeNothingOf(Visitor carla, TestEstate fabrikam) {
        carla.follow("Customers");
        assertThat(carla.rows()).hasCount(1);
        assertThat(carla.rows()).containsText("Adatum");
        carla.fill("Search in customers", "Fabrikam");
        carla.press("Search");
        assertThat(carla.page().locator(".empty-title")).hasText("Nothing is like that");
        for (String typed : List.of(
                "/customers/" + fabrikam.customer(),
                "/sites/" + fabrikam.site(),
                "/sites/" + fabrikam.site() + "/runbook",
                "/hosts/" + fabrikam.host() + "/edit")) {
            carla.isRefused(typed, 404);
        }
        carla.isRefused("/members", 403);
    }

    private static void makeToken(Visitor carla, TestAuthenticator authenticator) {
        TestClock.ofTheApplication().advance(Duration.ofMinutes(11));
        carla.page().navigate("/account");
        carla.follow("Make one, or take one back");
        nameToken(carla);
        assertThat(carla.heading()).hasText("Is it you?");
        carla.fill("Your password", PASSWORD);
        carla.fill("Code", code(authenticator, 0));
        carla.press("Go on");
        nameToken(carla);
        assertThat(carla.heading()).hasText("Nightly export");
        String token = carla.page().locator("#token").textContent();
        RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .get("/api/v1/customers")
                .then()
                .body("items.name", contains("Adatum"));
        carla.follow("Done");
        assertThat(carla.rows()).containsText("Nightly export");
    }

    private static void nameToken(Visitor carla) {
        assertThat(carla.heading()).hasText("Access tokens");
        carla.fill("Name", "Nightly export");
        carla.press("Make the token");
    }
}
