package outward.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import outward.OutwardTest;

/** An empty installation, from its first visitor to its owner; each test goes on where the one before ended. */
@OutwardTest
@TestProfile(FirstStartTest.NobodyYet.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstStartTest {
    @Inject
    FirstStart firstStart;

    /** No settings name an owner. */
    public static class NobodyYet implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("outward.bootstrap.email", "", "outward.bootstrap.token", "");
        }
    }

    @Test
    @Order(1)
    void every_page_leads_to_the_first_page() {
        given().redirects().follow(false).get("/audit").then().statusCode(303).header("Location", "/first-start");
        given().redirects().follow(false).get("/sign-in").then().statusCode(303).header("Location", "/first-start");
    }

    @Test
    @Order(2)
    void every_wrong_field_is_named_and_what_was_typed_stays_but_for_the_password() {
        String page = claim("AAAA-BBBB-CCCC", "ada", "short")
                .statusCode(422)
                .extract()
                .asString();
        assertThat(page)
                .contains("Enter the code that the log printed at the last start.")
                .contains("Enter an e-mail address such as ada@example.com.")
                .contains("Use at least 12 characters; several words are fine.")
                .contains("value=\"Ada &amp; Partners\"")
                .doesNotContain("value=\"short\"");
        assertThat(firstStart.isOpen()).isTrue();
    }

    @Test
    @Order(3)
    void whoever_knows_the_code_becomes_the_owner_and_is_signed_in() {
        String code = ClientProxy.unwrap(firstStart)
                .code
                .value()
                .toLowerCase(Locale.ROOT)
                .replace("-", "");
        String session = claim(code, "Ada@Example.com", "a long enough password")
                .statusCode(303)
                .header("Location", "/")
                .extract()
                .cookie("outward-session");
        given().cookie("outward-session", session)
                .get("/audit")
                .then()
                .statusCode(200)
                .body(containsString("Ada Lovelace"));
    }

    @Test
    @Order(4)
    void afterwards_the_first_page_is_closed() {
        given().redirects()
                .follow(false)
                .get("/first-start")
                .then()
                .statusCode(303)
                .header("Location", "/sign-in");
        String code = ClientProxy.unwrap(firstStart).code.value();
        claim(code, "eve@example.com", "a long enough password").statusCode(303).header("Location", "/sign-in");
    }

    private static ValidatableResponse claim(String code, String email, String password) {
        String token = given().redirects().follow(true).get("/first-start").cookie("csrf-token");
        return given().redirects()
                .follow(false)
                .cookie("csrf-token", token)
                .contentType(ContentType.URLENC)
                .formParams("csrf-token", token, "code", code, "tenant", "Ada & Partners")
                .formParams("name", "Ada Lovelace", "email", email, "password", password)
                .post("/first-start")
                .then();
    }
}
