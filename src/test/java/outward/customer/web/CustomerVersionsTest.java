package outward.customer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.get;
import static outward.customer.Inventory.host;
import static outward.customer.Inventory.patch;
import static outward.customer.Inventory.read;
import static outward.customer.Inventory.site;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestOwner;
import outward.customer.StoredRows;
import outward.customer.Typed;

/** Edits of a customer that began from a version that somebody saw. */
@OutwardTest
class CustomerVersionsTest {
    @Inject
    StoredRows rows;

    @Test
    void an_edit_from_an_old_version_is_refused_and_one_from_the_newest_is_not() {
        String id = customer();
        String tag = get("customers/" + id).header("ETag");
        patch("customers/" + id, "reference: 'one'").then().statusCode(200);
        stale(id, tag).statusCode(412).contentType("application/problem+json");
        stale(id, "\"no such version\"").statusCode(412);
        assertThat(read("customers/" + id).get("reference").asText()).isEqualTo("one");
        stale(id, get("customers/" + id).header("ETag")).statusCode(200).body("reference", equalTo("two"));
    }

    @Test
    void a_removal_from_an_old_version_is_refused_and_one_from_the_newest_is_done() {
        String customer = customer();
        String site = site(customer, Typed.ARTICLE);
        String host = host(site);
        var before = rows.counts();
        for (String thing : List.of("hosts/" + host, "sites/" + site, "customers/" + customer)) {
            removeFrom("\"7\"", thing).then().statusCode(412).contentType("application/problem+json");
        }
        assertThat(rows.counts()).isEqualTo(before);
        for (String thing : List.of("hosts/" + host, "sites/" + site, "customers/" + customer)) {
            removeFrom(get(thing).header("ETag"), thing).then().statusCode(204);
            get(thing).then().statusCode(404);
        }
    }

    private static io.restassured.response.ValidatableResponse stale(String id, String tag) {
        return TestOwner.api()
                .header("If-Match", tag)
                .body("{\"reference\":\"two\"}")
                .patch("/api/v1/customers/" + id)
                .then();
    }

    private static Response removeFrom(String tag, String thing) {
        return TestOwner.api().header("If-Match", tag).delete("/api/v1/" + thing);
    }
}
