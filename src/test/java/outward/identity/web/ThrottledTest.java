package outward.identity.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;

import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestEstate;
import outward.TestMember;
import outward.TestOwner;
import outward.identity.TestStranger;

/** Too much of what can be guessed or is dear, from addresses of loopback that no other test uses. */
@OutwardTest
class ThrottledTest {
    @Inject
    TestStranger stranger;

    /** Requests that come from that address. */
    private static RequestSpecification from(String address) {
        return from(address, given().redirects().follow(false));
    }

    private static RequestSpecification from(String address, RequestSpecification request) {
        try {
            var client = HttpClientConfig.httpClientConfig()
                    .setParam("http.route.local-address", InetAddress.getByName(address));
            return request.config(RestAssured.config().httpClient(client));
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    private static RequestSpecification form(String address) {
        String token = given().get("/sign-in").cookie("csrf-token");
        return from(address)
                .cookie("csrf-token", token)
                .contentType(ContentType.URLENC)
                .formParam("csrf-token", token);
    }

    private static Response signIn(String address, String email, String password) {
        return form(address).formParams("email", email, "password", password).post("/sign-in");
    }

    private static void tooMany(Response answer) {
        answer.then()
                .statusCode(429)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .body(containsString("Too many attempts"), containsString("Try again in "));
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
    }

    @Test
    void who_guesses_a_password_waits_and_the_person_comes_in_from_elsewhere() {
        TestMember carla = TestMember.of("consultant");
        for (int i = 0; i < 10; i++) {
            signIn("127.0.7.1", carla.email(), "guess " + i).then().statusCode(401);
        }
        tooMany(signIn("127.0.7.1", " " + carla.email().toUpperCase(java.util.Locale.ROOT), TestOwner.PASSWORD));
        signIn("127.0.7.2", carla.email(), TestOwner.PASSWORD).then().statusCode(303);
        signIn("127.0.7.1", TestOwner.EMAIL, TestOwner.PASSWORD).then().statusCode(303);
    }

    @Test
    void who_guesses_a_password_in_an_open_browser_waits() {
        TestMember carla = TestMember.of("consultant");
        for (int i = 0; i < 10; i++) {
            changePassword(carla, "guess " + i)
                    .then()
                    .statusCode(422)
                    .body(containsString("This is not your password."));
        }
        tooMany(changePassword(carla, TestOwner.PASSWORD));
        tooMany(from("127.0.7.6", carla.browser().form())
                .formParam("password", TestOwner.PASSWORD)
                .post("/account/prove"));
    }

    private static Response changePassword(TestMember member, String known) {
        return from("127.0.7.6", member.browser().form())
                .formParams("known", known, "wanted", "a new password, long enough")
                .post("/account/password");
    }

    @Test
    void who_guesses_links_waits() {
        for (int i = 0; i < 100; i++) {
            from("127.0.7.3").get("/welcome?code=" + i).then().statusCode(404);
        }
        tooMany(from("127.0.7.3").get("/welcome?code=x"));
        tooMany(form("127.0.7.3").formParams("code", "x", "password", "x").post("/welcome"));
    }

    @Test
    void who_guesses_tokens_waits_and_a_good_one_from_there_is_let_in() {
        for (int i = 0; i < 100; i++) {
            token("127.0.7.4", "guess " + i).then().statusCode(401);
        }
        token("127.0.7.4", "guess")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-6]"));
        token("127.0.7.4", TestOwner.TOKEN).then().statusCode(200);
        token("127.0.7.5", "guess").then().statusCode(401);
    }

    private static Response token(String address, String token) {
        return from(address).header("Authorization", "Bearer " + token).get("/api/v1/customers");
    }

    @Test
    void a_member_downloads_so_many_files_a_minute_and_others_theirs() {
        var estate = TestEstate.of(TestOwner.TOKEN);
        String file = "/sites/" + estate.site() + "/runbook/file?format=markdown";
        TestMember carla = TestMember.of("consultant");
        int granted = 0;
        Instant begun = Instant.now();
        Response answer = carla.browser().page().get(file);
        while (answer.statusCode() == 200 && granted < 400) {
            granted++;
            answer = carla.browser().page().get(file);
        }
        int refilled = 2 * ((int) Duration.between(begun, Instant.now()).toSeconds() + 1);
        assertThat(granted).isBetween(120, 120 + refilled);
        tooMany(answer);
        String estateFile = "/customers/" + estate.customer() + "/estate";
        tooMany(carla.browser().page().get(estateFile));
        TestOwner.page().get(file).then().statusCode(200);
        TestOwner.page().get(estateFile).then().statusCode(200);
    }

    @Test
    void a_program_downloads_so_many_estate_files_a_minute() {
        var estate = TestEstate.of(stranger.token());
        var program = given().header("Authorization", "Bearer " + estate.token());
        int granted = 0;
        int status = 200;
        while (status == 200 && granted < 400) {
            status = program.get("/api/v1/customers/" + estate.customer() + "/estate")
                    .statusCode();
            granted++;
        }
        assertThat(status).isEqualTo(429);
    }
}
