package outward.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import outward.OutwardTest;
import outward.TestEstate;
import outward.TestMember;
import outward.TestOwner;

@OutwardTest
class HeadersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"/sign-in", "/audit", "/api/v1/audit", "/no-such-page", "/assets/outward.css", "/q/health/ready"
            })
    void every_answer_forbids_what_the_browser_need_not_do(String path) {
        given().redirects()
                .follow(false)
                .get(path)
                .then()
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin");
    }

    @Test
    void pages_and_the_api_are_kept_by_nobody() {
        TestOwner.page().get("/audit").then().header("Cache-Control", "no-store");
        TestOwner.api().get("/api/v1/audit").then().header("Cache-Control", "no-store");
        given().get("/assets/outward.css").then().header("Cache-Control", containsString("max-age"));
    }

    @Test
    void what_is_answered_before_a_resource_is_reached_is_kept_by_nobody_either() {
        given().redirects().follow(false).get("/audit").then().header("Cache-Control", "no-store");
        given().get("/api/v1/audit").then().header("Cache-Control", "no-store");
        TestOwner.page().get("/q/metrics").then().header("Cache-Control", "no-store");
        TestOwner.page().get("/q/openapi").then().header("Cache-Control", "no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/no-such-page", "/customers?page=x", "/customers"})
    void every_page_says_its_character_set(String path) {
        assertThat(TestOwner.page().get(path).contentType()).isEqualTo("text/html;charset=UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/metrics", "/q/openapi", "/q/openapi.json", "/q/openapi.yaml", "/q/openapi.yml"})
    void what_describes_the_inside_is_for_members(String path) {
        given().redirects().follow(false).get(path).then().statusCode(303);
        TestOwner.page().get(path).then().statusCode(200);
        given().header("Authorization", "Bearer " + TestOwner.TOKEN)
                .get(path)
                .then()
                .statusCode(200);
    }

    @Test
    void metrics_are_not_for_the_reader_of_a_customer() {
        var customers = List.of(TestEstate.of(TestOwner.TOKEN).customer());
        var reader = TestMember.of("customer-reader", customers).browser();
        for (String path : List.of(
                "/q/metrics",
                "/q/metrics/x",
                "/q/openapi",
                "/q/openapi.json",
                "/q/openapi.yaml",
                "/q/openapi.yml",
                "/q/whatever")) {
            reader.page().get(path).then().statusCode(403);
        }
        reader.page().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void the_api_sets_no_cookie() {
        TestOwner.api().get("/api/v1/audit").then().header("Set-Cookie", nullValue());
    }
}
