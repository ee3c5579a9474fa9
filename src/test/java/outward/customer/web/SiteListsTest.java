package outward.customer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestOwner;
import outward.customer.Inventory;
import outward.customer.Typed;

/** The lists of sites and of customers, and what is done to many of them. */
@OutwardTest
class SiteListsTest {
    private static final Pattern SEAL = Pattern.compile("name=\"seal\" value=\"([0-9a-f]{64})\"");

    @Test
    void many_sites_get_what_was_confirmed_with_one_revision_each_of_one_deployment_too() {
        String customer = Inventory.customer();
        String first = Inventory.site(customer, Typed.ARTICLE);
        String second = Inventory.site(customer, "name: 'Branch', topology: 'edge', publicIpv4: ['131.107.0.12']");
        Inventory.host(first);
        int before = Inventory.revision(first);
        int other = Inventory.revision(second);
        var fields = Map.of("routing", "default-gateway", "windowsVersion", "2022");
        Response preview = bulk("sites/bulk/change", fields, "", first, second);
        preview.then().statusCode(200).body(containsString("2 sites would change"), containsString("default-gateway"));
        assertThat(Inventory.revision(first)).isEqualTo(before);
        bulk("sites/bulk/change", fields, seal(preview), first, second).then().statusCode(303);
        assertThat(Inventory.revision(first)).isEqualTo(before + 1);
        assertThat(Inventory.revision(second)).isEqualTo(other + 1);
        assertThat(Inventory.read("sites/" + second).get("windowsVersion").asText())
                .isEqualTo("2022");
        String page = "/customers/" + customer + "?sort=-name&topology=edge&column=routing&column=deployment";
        TestOwner.page()
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("2 sites like that"), containsString("Default gateway"));
        assertThat(csv("sites", "&within=" + customer + "&query=branch"))
                .contains(",Branch,default,edge,none,,131.107.0.12,,")
                .endsWith(",default-gateway,2022\r\n");
    }

    @Test
    void removed_sites_and_customers_are_gone_after_a_preview_that_somebody_may_overtake() {
        String customer = Inventory.customer();
        String site = Inventory.site(customer, Typed.ARTICLE);
        Response preview = bulk("sites/bulk/removal", Map.of(), "", site);
        preview.then().statusCode(200).body(containsString("0 hosts"));
        Inventory.host(site);
        Response refused = bulk("sites/bulk/removal", Map.of(), seal(preview), site);
        refused.then().statusCode(409).body(containsString("1 host"), containsString("Nothing was written"));
        bulk("sites/bulk/removal", Map.of(), seal(refused), site).then().statusCode(303);
        assertThat(Inventory.get("sites/" + site).statusCode()).isEqualTo(404);
        String other = Inventory.site(customer, Typed.ARTICLE);
        Response early = bulk("customers/bulk/removal", Map.of(), "", customer);
        early.then().body(containsString("1 site, 0 hosts"));
        Inventory.host(other);
        Response last = bulk("customers/bulk/removal", Map.of(), seal(early), customer);
        last.then().statusCode(409).body(containsString("1 site, 1 host"), containsString("Nothing was written"));
        bulk("customers/bulk/removal", Map.of(), seal(last), customer).then().statusCode(303);
        assertThat(Inventory.get("customers/" + customer).statusCode()).isEqualTo(404);
    }

    @Test
    void a_view_that_cannot_be_read_is_not_taken_for_the_whole_list() {
        for (String view : List.of("name=%ZZ", "within=" + Inventory.customer(), "nonsense=yes")) {
            TestOwner.form()
                    .formParams(Map.of("all", "yes", "view", view))
                    .post("/sites/bulk/removal")
                    .then()
                    .statusCode(422)
                    .body(containsString("This view of the list cannot be read: choose in the list again."));
        }
    }

    @Test
    void customers_are_sorted_searched_changed_together_and_taken_away() {
        String one = Inventory.customer();
        String two = Inventory.customer();
        String reference = "R" + one.substring(0, 13);
        Inventory.patch("customers/" + one, "reference: '+" + reference + "'");
        Inventory.site(one, Typed.ARTICLE);
        String page = "/customers?sort=-sites&reference=" + reference.toLowerCase(java.util.Locale.ROOT);
        TestOwner.page()
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("1 customer like that"), containsString(one), not(containsString(two)));
        assertThat(csv("customers", "&query=" + reference))
                .isEqualTo("name,reference\r\n"
                        + Inventory.read("customers/" + one).get("name").asText() + ",'+" + reference + "\r\n");
        Map<String, String> fields = Map.of("reference", "Both");
        Response preview = bulk("customers/bulk/change", fields, "", one, two);
        preview.then().statusCode(200).body(containsString("2 customers would change"));
        bulk("customers/bulk/change", fields, seal(preview), one, two).then().statusCode(303);
        assertThat(Inventory.read("customers/" + two).get("reference").asText()).isEqualTo("Both");
    }

    private static String csv(String list, String query) {
        return TestOwner.page()
                .get("/" + list + "/export?form=csv" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static Response bulk(String act, Map<String, String> fields, String seal, String... chosen) {
        RequestSpecification form = TestOwner.form().formParams(fields);
        if (!seal.isEmpty()) {
            form.formParam("seal", seal);
        }
        List.of(chosen).forEach(id -> form.formParam("chosen", id));
        return form.post("/" + act);
    }

    private static String seal(Response page) {
        Matcher seal = SEAL.matcher(page.asString());
        assertThat(seal.find()).isTrue();
        return seal.group(1);
    }
}
