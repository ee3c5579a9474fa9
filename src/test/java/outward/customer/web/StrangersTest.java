package outward.customer.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.host;
import static outward.customer.Inventory.plan;
import static outward.customer.Inventory.site;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.OutwardTest;
import outward.TestOwner;
import outward.customer.StoredRows;
import outward.customer.Typed;
import outward.identity.OtherTenant;

/** Eve knows the ids of Ada's customer, site and host, and gets nothing by them. */
@OutwardTest
class StrangersTest {
    /** Every call that names a thing; the last column is sent, right or wrong. */
    private static final String CALLS = """
            GET    | customers/{customer}                       | ""
            PATCH  | customers/{customer}                       | "{name: 'Eve was here'}"
            PATCH  | customers/{customer}                       | "{colour: 'red'}"
            DELETE | customers/{customer}                       | ""
            POST   | customers/{customer}/sites                 | "{name: 'HQ', topology: 'edge'}"
            POST   | customers/{customer}/sites                 | "{}"
            GET    | customers/{customer}/sites                 | ""
            GET    | sites/{site}                               | ""
            PATCH  | sites/{site}                               | "{name: 'Eve was here'}"
            PATCH  | sites/{site}                               | "{topology: 'x'}"
            PATCH  | sites/{site}                               | "[]"
            DELETE | sites/{site}                               | ""
            POST   | sites/{site}/hosts                         | "{name: 'EVE', interfaceAlias: 'LAN'}"
            POST   | sites/{site}/hosts                         | "[{name: 'EVE', interfaceAlias: 'LAN'}]"
            POST   | sites/{site}/hosts                         | "{}"
            POST   | sites/{site}/hosts                         | "[]"
            GET    | sites/{site}/hosts                         | ""
            GET    | sites/{site}/hosts?size=0                  | ""
            GET    | hosts/{host}                               | ""
            PATCH  | hosts/{host}                               | "{name: 'EVE'}"
            PATCH  | hosts/{host}                               | "{role: 'x'}"
            DELETE | hosts/{host}                               | ""
            GET    | sites/{site}/plan                          | ""
            GET    | sites/{site}/plan?revision=1               | ""
            GET    | sites/{site}/plan?revision=x               | ""
            GET    | sites/{site}/plan/changes?from=1&to=2      | ""
            GET    | sites/{site}/plan/changes?from=x           | ""
            GET    | sites/{site}/plan/changes                  | ""
            PUT    | sites/{site}/waivers/TEREDO_UNREAD         | "{reason: 'x'}"
            PUT    | sites/{site}/waivers/TEREDO_UNREAD         | "{}"
            DELETE | sites/{site}/waivers/TEREDO_UNREAD         | ""
            """;

    @Inject
    OtherTenant other;

    @Inject
    StoredRows rows;

    /** On a thread that has no request of Ada's yet. */
    private RequestSpecification eve() {
        return CompletableFuture.supplyAsync(other::api).join();
    }

    private static Response send(RequestSpecification as, String method, String path, String body) {
        var request = as.contentType(ContentType.JSON);
        return (body.isEmpty() ? request : request.body(Typed.parsed(body).toString()))
                .request(method, "/api/v1/" + path);
    }

    private static String path(String template, String customer, String site, String host) {
        return template.replace("{customer}", customer).replace("{site}", site).replace("{host}", host);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', emptyValue = "", textBlock = CALLS)
    void a_malformed_an_unknown_and_a_foreign_id_are_answered_with_the_same_bytes(
            String method, String template, String body) {
        String customer = customer();
        String site = site(customer, Typed.ARTICLE);
        String host = host(site);
        var before = rows.counts();
        String unknown = UUID.randomUUID().toString();
        Response foreign = send(eve(), method, path(template, customer, site, host), body);
        Response none = send(TestOwner.api(), method, path(template, unknown, unknown, unknown), body);
        Response malformed = send(TestOwner.api(), method, path(template, "1", "x", "%00"), body);
        foreign.then().statusCode(404).contentType("application/problem+json");
        none.then().statusCode(404);
        malformed.then().statusCode(404);
        assertThat(foreign.asByteArray()).isEqualTo(none.asByteArray()).isEqualTo(malformed.asByteArray());
        assertThat(rows.counts()).isEqualTo(before);
        assertThat(plan(site).get("hosts")).hasSize(1);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', emptyValue = "", textBlock = CALLS + """
            GET    | customers                                  | ""
            POST   | customers                                  | "{name: 'x'}"
            POST   | preview                                    | "{name: 'x', topology: 'edge'}"
            GET    | audit                                      | ""
            """)
    void without_a_token_or_with_a_wrong_one_nothing_is_answered(String method, String template, String body) {
        String path = path(template, "1", "1", "1");
        send(given(), method, path, body).then().statusCode(401).contentType("application/problem+json");
        send(given().header("Authorization", "Bearer " + "x".repeat(40)), method, path, body)
                .then()
                .statusCode(401);
    }

    @Test
    void another_tenant_lists_and_finds_nothing_of_ours() {
        customer();
        eve().get("/api/v1/customers").then().statusCode(200).body("total", equalTo(0));
        eve().get("/api/v1/customers?query=Customer").then().body("total", equalTo(0));
        eve().get("/api/v1/audit").then().statusCode(200).body("items.actor", everyItem(equalTo("Eve")));
    }

    @Test
    void another_tenants_prefixes_and_names_are_no_hindrance() {
        String mine = customer();
        site(mine, Typed.ARTICLE);
        String theirs = send(eve(), "POST", "customers", "{name: 'Customer 1'}").path("id");
        send(eve(), "POST", "customers/" + theirs + "/sites", "{name: 'HQ', " + Typed.ARTICLE + "}")
                .then()
                .statusCode(201);
        send(eve(), "DELETE", "customers/" + theirs, "").then().statusCode(204);
    }
}
