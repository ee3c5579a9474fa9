package outward.identity.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestOwner;

@OutwardTest
class SignInTest {
    @Test
    void a_stranger_is_sent_to_sign_in_and_comes_back_to_what_was_asked_for() {
        given().redirects()
                .follow(false)
                .get("/audit?before=x")
                .then()
                .statusCode(303)
                .header("Location", "/sign-in?to=%2Faudit%3Fbefore%3Dx");
    }

    @Test
    void the_api_tells_a_stranger_to_send_a_token() {
        given().get("/api/v1/anything")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json")
                .body("status", equalTo(401));
    }

    @Test
    void the_api_knows_no_cookie() {
        TestOwner.page().get("/api/v1/anything").then().statusCode(401);
        // Parameters of a path are not looked at where resources are chosen.
        TestOwner.page()
                .urlEncodingEnabled(false)
                .get("/api;x=y/v1/customers")
                .then()
                .statusCode(401);
    }

    @Test
    void the_bootstrap_token_opens_the_api() {
        TestOwner.api().get("/api/v1/anything").then().statusCode(404);
    }

    @Test
    void a_wrong_password_and_an_unknown_address_get_the_same_page() {
        String wrong = signIn(TestOwner.EMAIL, "not the password", "/")
                .statusCode(401)
                .extract()
                .asString();
        String unknown = signIn("bob@example.com", "not the password", "/")
                .statusCode(401)
                .extract()
                .asString();
        assertThat(wrong).contains("E-mail address and password do not go together.");
        assertThat(unknown.replace("bob@", "ada@").replaceAll(TOKENS, "")).isEqualTo(wrong.replaceAll(TOKENS, ""));
    }

    private static final String TOKENS = "value=\"[\\w-]{22}\"|X-CSRF-TOKEN\":\"[\\w-]{22}";

    @Test
    void the_right_password_leads_to_what_was_asked_for() {
        signIn("Ada@Example.com ", TestOwner.PASSWORD, "/audit").statusCode(303).header("Location", "/audit");
    }

    @Test
    void nobody_is_led_to_another_site() {
        signIn(TestOwner.EMAIL, TestOwner.PASSWORD, "//evil.example")
                .statusCode(303)
                .header("Location", "/");
    }

    @Test
    void a_form_without_its_token_is_refused() {
        given().contentType(ContentType.URLENC)
                .formParams("email", TestOwner.EMAIL, "password", TestOwner.PASSWORD)
                .post("/sign-in")
                .then()
                .statusCode(400);
    }

    @Test
    void a_form_that_another_site_sent_is_refused() {
        TestOwner.form()
                .header("Sec-Fetch-Site", "cross-site")
                .post("/sign-out")
                .then()
                .statusCode(403)
                .body(containsString("Sent by another site"));
    }

    @Test
    void signing_out_ends_the_session_and_every_copy_of_its_cookie() {
        var session = TestOwner.form();
        session.post("/sign-out").then().statusCode(303).header("Location", "/sign-in");
        session.get("/audit").then().statusCode(303).header("Location", containsString("/sign-in"));
    }

    private static io.restassured.response.ValidatableResponse signIn(String email, String password, String to) {
        Response page = given().get("/sign-in");
        return given().redirects()
                .follow(false)
                .cookies(page.cookies())
                .contentType(ContentType.URLENC)
                .formParams("csrf-token", page.cookie("csrf-token"), "email", email, "password", password, "to", to)
                .post("/sign-in")
                .then();
    }
}
