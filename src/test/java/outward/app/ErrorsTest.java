package outward.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.OutwardTest;
import outward.TestOwner;

@OutwardTest
class ErrorsTest {
    private static final String PROBLEM = "application/problem+json";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // an unknown field, at the top and inside
                "{\"name\":\"a\",\"naem\":1} | naem | There is no such field; accepted are address, count, name, parts.",
                "{\"name\":\"a\",\"parts\":[{\"name\":\"b\"},{\"x\":1}]} | parts[1].x | There is no such field; accepted are address, count, name, parts.",
                // another kind of value
                "{\"name\":5} | name | The value is not of the kind that this field takes.",
                "{\"count\":\"5\"} | count | The value is not of the kind that this field takes.",
                "{\"parts\":{}} | parts | The value is not of the kind that this field takes.",
                // an address that is none
                "{\"address\":\"::1::\"} | address | \"::1::\" is not an IPv6 address because it has :: twice; write hexadecimal groups with colons between, such as fd78:9f7e:c716:3333::10.",
                // text that cannot be stored
                "{\"name\":\"a\\u0000b\"} | name | Remove the characters that cannot be stored: NUL, or half of a surrogate pair.",
                "{\"name\":\"a\\ud800\"} | name | Remove the characters that cannot be stored: NUL, or half of a surrogate pair.",
            })
    void a_wrong_field_is_named_with_what_is_accepted(String body, String field, String message) {
        send(body)
                .statusCode(422)
                .contentType(PROBLEM)
                .body("errors[0].field", equalTo(field))
                .body("errors[0].message", equalTo(message));
    }

    @Test
    void what_is_no_json_says_where() {
        send("{\"name\": ").statusCode(400).contentType(PROBLEM).body("detail", containsString("line 1, column "));
        send("{\"name\":\"a\",\"name\":\"b\"}").statusCode(400).contentType(PROBLEM);
        send("{\"name\":\"a\"} x").statusCode(400).contentType(PROBLEM);
    }

    @Test
    void json_without_measure_is_refused() {
        for (String body : List.of(
                "[".repeat(2_000), "{\"name\":" + "9".repeat(2_000) + "}", "{\"" + "n".repeat(60_000) + "\":1}")) {
            TestOwner.api()
                    .body(body)
                    .post("/api/v1/customers")
                    .then()
                    .statusCode(400)
                    .contentType(PROBLEM);
        }
    }

    @Test
    void what_an_address_cannot_be_asked_is_said_in_a_sentence() {
        TestOwner.api()
                .delete("/api/v1/customers")
                .then()
                .statusCode(405)
                .contentType(PROBLEM)
                .body("detail", containsString("cannot be asked in that way"));
        TestOwner.page().get("/sign-out").then().statusCode(405).body(containsString("cannot be asked in that way"));
    }

    @Test
    void a_host_that_is_none_is_a_bad_request() {
        given().header("Host", "a:1\"b").get("/sign-in").then().statusCode(400);
    }

    @Test
    void values_are_written_as_their_text() {
        send("{\"name\":\"a\",\"address\":\"2001:DB8:0::1\"}").statusCode(200).body("address", equalTo("2001:db8::1"));
        TestOwner.api().get("/api/v1/things/topology").then().body("[0]", equalTo("behind-nat"));
    }

    @Test
    void malformed_unknown_and_unmapped_are_the_same_404() {
        byte[] unknown = missing("/api/v1/things/01234567-89ab-7cde-8f01-23456789abcd");
        assertThat(missing("/api/v1/things/nonsense")).isEqualTo(unknown);
        assertThat(missing("/api/v1/no-such-things")).isEqualTo(unknown);
    }

    private static byte[] missing(String path) {
        return TestOwner.api()
                .get(path)
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .extract()
                .asByteArray();
    }

    @Test
    void a_bug_shows_a_reference_and_not_its_message() {
        TestOwner.api()
                .get("/api/v1/things/bug")
                .then()
                .statusCode(500)
                .contentType(PROBLEM)
                .body(not(containsString("4711")))
                .body("reference", matchesPattern("[0-9a-f]{8}"));
    }

    @Test
    void a_database_that_is_away_is_a_plain_503() {
        TestOwner.api()
                .get("/api/v1/things/outage")
                .then()
                .statusCode(503)
                .contentType(PROBLEM)
                .body("title", equalTo("The database is away"))
                .body("reference", matchesPattern("[0-9a-f]{8}"));
    }

    @Test
    void a_page_that_is_not_there_is_a_page() {
        TestOwner.page()
                .get("/no-such-page")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("There is no such thing, or it is not yours."));
    }

    @Test
    void text_in_a_query_that_cannot_be_stored_is_named() {
        TestOwner.api().get("/api/v1/audit?after=%00").then().statusCode(422).body("errors[0].field", equalTo("after"));
    }

    private static ValidatableResponse send(String body) {
        return TestOwner.api().body(body).post("/api/v1/things").then();
    }
}
