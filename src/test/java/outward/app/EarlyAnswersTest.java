package outward.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import outward.OutwardTest;
import outward.TestOwner;

/** What is refused before a resource runs is a page of ours with a sentence, a way on and every header. */
@OutwardTest
class EarlyAnswersTest {
    private static ValidatableResponse page(ValidatableResponse answer, int status, String sentence) {
        return answer.statusCode(status)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .body(containsString(sentence), containsString("To the start page"));
    }

    private static RequestSpecification stranger() {
        String token = given().get("/sign-in").cookie("csrf-token");
        return given().cookie("csrf-token", token)
                .contentType(ContentType.URLENC)
                .formParam("csrf-token", token);
    }

    @Test
    void a_form_without_its_token_says_what_to_do() {
        var form = given().contentType(ContentType.URLENC).formParam("email", "a@example.com");
        page(form.post("/sign-in").then(), 400, "load the page again");
        form.cookie("csrf-token", "x".repeat(22)).formParam("csrf-token", "y".repeat(22));
        page(form.post("/sign-in").then(), 400, "load the page again");
    }

    @Test
    void a_damaged_form_token_is_taken_from_the_browser() {
        var answer = given().cookie("csrf-token", "x").get("/sign-in").then();
        page(answer, 400, "load the page again").header("Set-Cookie", containsString("csrf-token=; Path=/; Max-Age=0"));
    }

    @Test
    void a_form_with_too_many_fields_is_the_senders_mistake() {
        var stranger = stranger();
        for (int i = 0; i < 1_100; i++) {
            stranger.formParam("f" + i, "x");
        }
        page(stranger.post("/sign-in").then(), 413, "at most 1000 fields");
    }

    @Test
    void an_address_that_is_too_long_is_answered_like_any_error() {
        page(given().get("/sign-in?to=/" + "a".repeat(5_000)).then(), 414, "Address too long");
        TestOwner.api()
                .get("/api/v1/customers?query=" + "a".repeat(5_000))
                .then()
                .statusCode(414)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"/sign-in, text/html;charset=UTF-8", "/api/v1/customers, application/problem+json"})
    void too_much_at_once_is_answered_like_any_error(String path, String kind) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 17825792\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 413 ")
                    .containsIgnoringCase("content-type: " + kind)
                    .contains("X-Content-Type-Options: nosniff", "At most 16 MiB are read.");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Method.class,
            names = {"POST", "PUT", "DELETE", "PATCH"})
    void what_is_beside_the_application_can_only_be_read(Method method) {
        for (String path : new String[] {"/q/health/live", "/q/health/ready", "/q/metrics", "/q/openapi"}) {
            page(TestOwner.page().request(method, path).then(), 405, "This can only be read.");
        }
    }

    @Test
    void text_after_a_json_value_is_named() {
        for (String after : new String[] {" {\"name\":\"b\"}", " 1", " []"}) {
            TestOwner.api()
                    .body("{\"name\":\"a\"}" + after)
                    .post("/api/v1/customers")
                    .then()
                    .statusCode(422)
                    .body("errors[0].field", equalTo("body"))
                    .body("errors[0].message", containsString("nothing after it"));
        }
    }

    @Test
    void nothing_that_a_stranger_sends_becomes_a_label() {
        given().get("/api/v1/nobody-asked-this").then().statusCode(401);
        given().request("WHATEVER", "/api/v1/nobody-asked-that");
        String metrics = TestOwner.page().get("/q/metrics").asString();
        assertThat(metrics)
                .contains("http_server_requests")
                .doesNotContain("nobody-asked")
                .doesNotContain("WHATEVER");
    }
}
