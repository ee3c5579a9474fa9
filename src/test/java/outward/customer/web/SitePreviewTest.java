package outward.customer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static outward.customer.Inventory.call;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.host;
import static outward.customer.Inventory.plan;
import static outward.customer.Inventory.read;
import static outward.customer.Inventory.site;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.Method;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestOwner;
import outward.customer.StoredRows;
import outward.customer.Typed;

/** What follows is shown beside the form before anything is saved, as it would follow from saving. */
@OutwardTest
class SitePreviewTest {
    private static final String MARC_ELSEWHERE = "topology: 'behind-nat', organisationPrefix: 'fd00:1:2::/48'";

    @Inject
    StoredRows rows;

    private static ValidatableResponse preview(String path, String... fields) {
        return TestOwner.form()
                .formParams("topology", "edge", (Object[]) fields)
                .post(path + "/preview")
                .then()
                .statusCode(200);
    }

    @Test
    void what_follows_is_shown_before_anything_is_saved() {
        String sites = "/customers/" + customer() + "/sites";
        var before = rows.counts();
        preview(sites, "publicIpv4", "131.107.0.2")
                .body(containsString("2002:836b:2:3333::/64"), containsString("Confirm first"));
        preview(sites, "publicIpv4", "131.107.0.").body(containsString("<strong>Public IPv4</strong>"));
        assertThat(rows.counts()).isEqualTo(before);
    }

    @Test
    void a_new_entry_point_is_judged_beside_the_others_of_its_deployment() {
        String customer = customer();
        site(customer, Typed.MARC, "deployment: 'one'");
        String sites = "/customers/" + customer + "/sites";
        String refusal = asHtml(plan(second(customer)).at("/findings/0/message"));
        var several = preview(sites, "publicIpv4", "131.107.0.9", "deployment", "one", "method", "article");
        several.body(containsString("Refused"), containsString(refusal));
        preview(sites, "publicIpv4", "131.107.0.9", "deployment", "another").body(not(containsString("Refused")));
    }

    private static String asHtml(JsonNode text) {
        return text.asText().replace("'", "&#39;");
    }

    private static String second(String customer) {
        return site(customer, "name: 'Two', method: 'article', deployment: 'one'", Typed.ARTICLE);
    }

    @Test
    void an_edited_entry_point_is_judged_in_the_deployment_that_it_is_in() {
        String customer = customer();
        site(customer, Typed.MARC, "deployment: 'one'");
        String second = second(customer);
        JsonNode refusal = plan(second).at("/findings/0");
        assertThat(refusal.get("severity").asText()).isEqualTo("refuse");
        var before = rows.counts();
        String edit = "/sites/" + second + "/edit";
        preview(edit, "publicIpv4", "131.107.0.2", "method", "article", "deployment", "one")
                .body(containsString("Refused"), containsString(asHtml(refusal.get("message"))));
        preview(edit, "publicIpv4", "131.107.0.2", "method", "article", "deployment", "alone")
                .body(not(containsString("Refused")));
        TestOwner.page().get(edit).then().body(containsString(asHtml(refusal.get("message"))));
        assertThat(rows.counts()).isEqualTo(before);
    }

    @Test
    void prefixes_that_another_site_of_the_customer_plans_with_are_refused_as_saving_refuses_them() {
        String customer = customer();
        site(customer, Typed.ARTICLE, "deployment: 'one'");
        String other = site(customer, MARC_ELSEWHERE, "deployment: 'other'");
        String said = call(
                        Method.PATCH,
                        "sites/" + other,
                        "{topology: 'edge', publicIpv4: ['131.107.0.2']," + " organisationPrefix: null}")
                .path("errors[0].message");
        assertThat(said).contains("overlaps");
        preview("/sites/" + other + "/edit", "publicIpv4", "131.107.0.2", "deployment", "other")
                .body(containsString("<strong>Public IPv4</strong>"), containsString(said));
        preview("/customers/" + customer + "/sites", "publicIpv4", "131.107.0.2", "deployment", "third")
                .body(containsString(said));
    }

    @Test
    void hosts_and_waivers_of_an_edited_site_count() {
        String site = site(customer(), Typed.ARTICLE, Typed.CONFIRMED);
        host(site);
        host(site);
        String[] confirmed = {
            "publicIpv4", "131.107.0.2 131.107.0.3", "serverPrefixLength", "64", "serverForwarding", "true",
            "ipv6PathConfirmed", "true", "teredo", "enabled", "serverInternalIpv4", "10.2.16.5/24"
        };
        assertThat(plan(site).get("verdict").asText()).isEqualTo("confirm-first");
        preview("/sites/" + site + "/edit", confirmed)
                .body(containsString("Confirm first"), containsString("The same of 1 more."));
        call(Method.PUT, "sites/" + site + "/waivers/ON_LINK_UNKNOWN", "{reason: 'one flat network'}");
        preview("/sites/" + site + "/edit", confirmed).body(containsString("Plannable"));
        assertThat(read("sites/" + site).get("version").asInt()).isZero();
    }
}
