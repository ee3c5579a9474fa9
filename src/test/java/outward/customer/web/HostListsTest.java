package outward.customer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestMember;
import outward.TestOwner;
import outward.customer.Inventory;
import outward.customer.Typed;

/** The lists of hosts, and what is done to many of them, at two sites of one customer. */
@OutwardTest
class HostListsTest {
    private static final Pattern SEAL = Pattern.compile("name=\"seal\" value=\"([0-9a-f]{64})\"");

    private static final Pattern CHOICE = Pattern.compile("aria-label=\"Choose ([^\"]+)\"");

    private String customer = "";
    private String site = "";
    private String other = "";
    private String alpha = "";
    private String beta = "";
    private String gamma = "";

    @BeforeEach
    void found() {
        customer = Inventory.customer();
        site = Inventory.site(customer, Typed.ARTICLE);
        other = Inventory.site(customer, "name: 'Branch', deployment: 'B', topology: 'single-adapter'");
        alpha = Inventory.host(site, "name: 'ALPHA', interfaceAlias: '=LAN', role: 'jump-host'");
        beta = Inventory.host(site, "name: 'beta', ipv4: '10.2.16.9'");
        gamma = Inventory.host(other, "name: 'Gamma', role: 'help-desk'");
    }

    private String hosts() {
        return "/sites/" + site + "/hosts";
    }

    @Test
    void a_list_is_sorted_narrowed_and_searched_by_its_own_names() {
        assertThat(order(hosts() + "?sort=-name")).containsExactly("beta", "ALPHA");
        assertThat(order(hosts() + "?sort=name")).containsExactly("ALPHA", "beta");
        assertThat(order(hosts() + "?role=jump-host")).containsExactly("ALPHA");
        assertThat(order(hosts() + "?query=10.2.16")).containsExactly("beta");
        assertThat(order(hosts() + "?name=ET")).containsExactly("beta");
        assertThat(order("/hosts?size=1000&sort=-site&site=branch&customer=" + name()))
                .containsExactly("Gamma");
        page(hosts() + "?sort=-name&role=jump-host&column=ipv4")
                .body(containsString("aria-sort=\"descending\"><a id=\"sort-name\" href=\"" + hosts()
                        + "?sort=name&amp;role=jump-host&amp;column=ipv4\">Name"))
                .body(containsString("href=\"" + hosts() + "?sort=-name&amp;column=ipv4\">Role: Jump host"))
                .body(containsString("1 host like that"), not(containsString("id=\"sort-role\"")));
        TestOwner.page().get(hosts() + "?sort=id;--&role=king").then().statusCode(422);
    }

    private String name() {
        return Inventory.read("customers/" + customer).get("name").asText().replace(' ', '+');
    }

    private static List<String> order(String path) {
        return CHOICE.matcher(page(path).extract().asString())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static ValidatableResponse page(String path) {
        return TestOwner.page().urlEncodingEnabled(false).get(path).then().statusCode(200);
    }

    @Test
    void a_change_of_many_is_shown_first_and_then_done_with_one_revision_of_each_site() {
        int before = Inventory.revision(site);
        int elsewhere = Inventory.revision(other);
        Response preview = bulk("change", Map.of("role", "config-manager"), alpha, beta, gamma);
        preview.then()
                .statusCode(200)
                .body(containsString("3 hosts would change"), containsString("Configuration Manager"));
        assertThat(Inventory.revision(site)).isEqualTo(before);
        Response done = bulk("change", Map.of("role", "config-manager", "seal", seal(preview)), alpha, beta, gamma);
        assertThat(done.header("Location")).endsWith("/hosts?sort=name");
        assertThat(Inventory.revision(site)).isEqualTo(before + 1);
        assertThat(Inventory.revision(other)).isEqualTo(elsewhere + 1);
        assertThat(Inventory.read("hosts/" + gamma).get("role").asText()).isEqualTo("config-manager");
        TestOwner.landing(done).then().body(containsString("3 hosts were changed."));
        bulk("change", Map.of("role", "config-manager"), alpha).then().body(containsString("Nothing would change"));
    }

    @Test
    void what_was_confirmed_is_refused_where_something_else_would_be_done_by_now() {
        Response preview = bulk("change", Map.of("role", "other"), alpha, gamma);
        Inventory.patch("hosts/" + alpha, "interfaceAlias: 'Moved'");
        Response refused = bulk("change", Map.of("role", "other", "seal", seal(preview)), alpha, gamma);
        refused.then().statusCode(409).body(containsString("Nothing was written. Look at it again."));
        assertThat(Inventory.read("hosts/" + gamma).get("role").asText()).isEqualTo("help-desk");
        assertThat(seal(refused)).isNotEqualTo(seal(preview));
        bulk("change", Map.of("role", "other", "seal", seal(refused)), alpha, gamma)
                .then()
                .statusCode(303);
    }

    @Test
    void what_one_of_many_cannot_be_is_said_with_its_name_and_nothing_is_changed() {
        bulk("change", Map.of("addressing", "from-ipv4"), alpha, beta)
                .then()
                .statusCode(422)
                .body(containsString("ALPHA of HQ: The address is made from the host&#39;s IPv4: enter it."))
                .body(not(containsString("name=\"seal\"")));
        bulk("change", Map.of("role", "king"), alpha).then().statusCode(422);
        bulk("removal", Map.of()).then().statusCode(422);
    }

    @Test
    void all_that_match_are_removed_after_a_preview_and_their_addresses_rest() {
        var matching = Map.of("all", "yes", "view", "query=a", "within", site);
        Response preview = bulk("removal", matching);
        preview.then().statusCode(200).body(containsString("Remove 2 hosts"), not(containsString("Gamma")));
        var confirmed = Map.of("all", "yes", "view", "query=a", "within", site, "seal", seal(preview));
        Response done = bulk("removal", confirmed);
        assertThat(done.header("Location")).endsWith("?query=a");
        TestOwner.landing(done).then().body(containsString("2 hosts were removed."));
        page(hosts()).body(containsString("No host yet"));
        assertThat(Inventory.get("hosts/" + alpha).statusCode()).isEqualTo(404);
        assertThat(Inventory.read("hosts/" + gamma).get("name").asText()).isEqualTo("Gamma");
    }

    private Response bulk(String act, Map<String, String> fields, String... chosen) {
        RequestSpecification form = TestOwner.form().formParam("path", hosts());
        if (!fields.containsKey("view")) {
            form.formParam("view", "sort=name");
        }
        List.of(chosen).forEach(id -> form.formParam("chosen", id));
        return form.formParams(fields).post("/hosts/bulk/" + act);
    }

    private static String seal(Response page) {
        Matcher seal = SEAL.matcher(page.asString());
        assertThat(seal.find()).isTrue();
        return seal.group(1);
    }

    @Test
    void files_hold_the_view_and_what_can_be_entered_safe_against_formulas() {
        String csv = export("csv&sort=-name", site).asString();
        String names = Inventory.read("customers/" + customer).get("name").asText() + ",HQ,";
        assertThat(csv)
                .isEqualTo("customer,site,name,interfaceAlias,ipv4,internalPrefix,addressing,interfaceId,role,onLink,"
                        + "routing\r\n" + names + "beta,LAN,10.2.16.9,,next,,other,,\r\n" + names
                        + "ALPHA,'=LAN,,,next,,jump-host,,\r\n");
        assertThat(export("table&column=role&query=alpha", site).asString())
                .isEqualTo("Name,Role\r\nALPHA,Jump host\r\n");
        JsonPath json = export("json&role=jump-host", site).jsonPath();
        assertThat(json.getList("id")).containsExactly(alpha);
        assertThat(json.getString("[0].address"))
                .isEqualTo(Inventory.read("hosts/" + alpha).get("address").asText());
    }

    private static Response export(String form, String within) {
        return TestOwner.page()
                .get("/hosts/export?within=" + within + "&form=" + form)
                .then()
                .statusCode(200)
                .header("Content-Disposition", matchesPattern("attachment; filename=\"hosts\\.(csv|json)\""))
                .extract()
                .response();
    }

    @Test
    void a_member_keeps_views_of_their_own_whatever_their_role() {
        TestMember reader = TestMember.of("customer-reader", List.of(customer));
        var browser = reader.browser();
        browser.form()
                .formParams("list", "hosts", "path", "/hosts", "query", "sort=-name&role=help-desk")
                .formParams("name", "Desks <b>", "usual", "yes")
                .post("/account/views")
                .then()
                .statusCode(303)
                .header("Location", containsString("/hosts?sort=-name&role=help-desk"));
        browser.page()
                .get("/hosts")
                .then()
                .body(containsString("Gamma"), not(containsString("ALPHA")))
                .body(containsString("Desks &lt;b&gt;"), containsString("href=\"/hosts?view=all\""));
        browser.page().get("/hosts?view=all").then().body(containsString("ALPHA"), containsString("Gamma"));
        browser.form()
                .formParam("chosen", alpha)
                .post("/hosts/bulk/removal")
                .then()
                .statusCode(403);
    }
}
