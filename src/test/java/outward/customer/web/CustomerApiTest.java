package outward.customer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static outward.customer.Inventory.call;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.delete;
import static outward.customer.Inventory.get;
import static outward.customer.Inventory.host;
import static outward.customer.Inventory.patch;
import static outward.customer.Inventory.read;
import static outward.customer.Inventory.site;

import io.restassured.http.Method;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import outward.OutwardTest;
import outward.TestOwner;
import outward.customer.StoredRows;
import outward.customer.Typed;

@OutwardTest
class CustomerApiTest {
    @Inject
    StoredRows rows;

    @Test
    void a_customer_is_added_read_changed_and_removed() {
        String id = call(Method.POST, "customers", "{name: 'Contoso', reference: 'C-17'}")
                .then()
                .statusCode(201)
                .body("name", equalTo("Contoso"))
                .body("reference", equalTo("C-17"))
                .extract()
                .path("id");
        get("customers/" + id).then().statusCode(200).body("name", equalTo("Contoso"));
        patch("customers/" + id, "name: 'Fabrikam'")
                .then()
                .statusCode(200)
                .body("name", equalTo("Fabrikam"))
                .body("reference", equalTo("C-17"));
        patch("customers/" + id, "reference: null").then().statusCode(200).body("reference", nullValue());
        assertThat(delete("customers/" + id).then().statusCode(204).extract().asByteArray())
                .isEmpty();
        get("customers/" + id).then().statusCode(404);
    }

    @Test
    void removing_a_customer_removes_all_that_it_holds() {
        var before = rows.counts();
        String customer = customer();
        host(site(customer, Typed.ARTICLE));
        delete("customers/" + customer).then().statusCode(204);
        before.remove("audit_entries");
        assertThat(rows.counts()).containsAllEntriesOf(before);
    }

    @Test
    void customers_are_found_by_a_part_of_name_or_reference_whatever_the_case() {
        String named =
                call(Method.POST, "customers", "{name: 'Zwölf_100% GmbH'}").path("id");
        String referred = call(Method.POST, "customers", "{name: 'x', reference: 'ref-ZWÖLF'}")
                .path("id");
        found("zwÖlf").body("total", equalTo(2)).body("items.id", equalTo(List.of(named, referred)));
        found("f_1").body("items.id", equalTo(List.of(named)));
        found("0% g").body("items.id", equalTo(List.of(named)));
        found("nobody-is-called-so").body("total", equalTo(0));
    }

    private static io.restassured.response.ValidatableResponse found(String query) {
        return TestOwner.api()
                .queryParam("query", query)
                .get("/api/v1/customers")
                .then()
                .statusCode(200);
    }

    @Test
    void a_query_that_no_name_can_match_is_refused_and_not_ignored() {
        get("customers?query=" + "x".repeat(201)).then().statusCode(422).body("errors[0].field", equalTo("query"));
    }

    @Test
    void lists_stand_in_the_order_of_creation_page_by_page() {
        String first = customer();
        String second = customer();
        int total = read("customers").get("total").asInt();
        get("customers?size=1&page=" + (total - 1)).then().body("items.id", equalTo(List.of(first)));
        get("customers?size=1&page=" + total).then().body("items.id", equalTo(List.of(second)));
        get("customers?size=1&page=" + (total + 1)).then().statusCode(200).body("items", equalTo(List.of()));
    }

    @ParameterizedTest
    @CsvSource({"page, 0", "page, -1", "page, x", "page, 1.5", "size, 0", "size, 1001", "size, x", "size, 99999999999"})
    void a_page_or_size_outside_its_limits_is_named(String field, String value) {
        get("customers?" + field + "=" + value).then().statusCode(422).body("errors[0].field", equalTo(field));
        String site = site(customer(), Typed.ARTICLE);
        get("sites/" + site + "/hosts?" + field + "=" + value)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo(field));
    }

    @Test
    void the_largest_page_is_a_thousand() {
        get("customers?size=1000").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # what is sent                          | the field that is wrong
            "{}"                                    | name
            "{name: null}"                          | name
            "{name: ''}"                            | name
            "{name: ' '}"                           | name
            "{name: ' Contoso'}"                    | name
            "{name: 'Contoso '}"                    | name
            "{name: 5}"                             | name
            "{name: ['Contoso']}"                   | name
            "{name: 'a\\u0007b'}"                   | name
            "{name: 'a\\nb'}"                       | name
            "{name: 'a\\ud800b'}"                   | name
            "{name: 'x', reference: ''}"            | reference
            "{name: 'x', reference: true}"          | reference
            "{name: 'x', colour: 'red'}"            | colour
            "{name: 'x', id: '1'}"                  | id
            "[]"                                    | body
            "'Contoso'"                             | body
            """)
    void wrong_input_is_named_and_nothing_is_stored(String body, String field) {
        String id = customer();
        var before = rows.counts();
        call(Method.POST, "customers", body).then().statusCode(422).body("errors[0].field", equalTo(field));
        if (!body.equals("{}")) {
            call(Method.PATCH, "customers/" + id, body).then().statusCode(422).body("errors[0].field", equalTo(field));
        }
        assertThat(rows.counts()).isEqualTo(before);
    }

    @Test
    void a_name_holds_two_hundred_characters_and_not_one_more() {
        call(Method.POST, "customers", "{name: '" + "x".repeat(200) + "'}")
                .then()
                .statusCode(201);
        call(Method.POST, "customers", "{name: '" + "x".repeat(201) + "'}")
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"name\":\"a\",\"name\":\"b\"}", "{\"name\":\"x\"} x", "\u0000"})
    void what_is_no_json_is_refused_and_never_a_bug(String body) {
        int status = TestOwner.api().body(body).post("/api/v1/customers").statusCode();
        assertThat(status).isIn(400, 422);
    }
}
