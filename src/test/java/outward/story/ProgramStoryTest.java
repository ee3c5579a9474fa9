package outward.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static outward.customer.Inventory.call;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.get;
import static outward.customer.Inventory.host;
import static outward.customer.Inventory.patch;
import static outward.customer.Inventory.site;

import io.restassured.http.Method;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestMember;
import outward.TestOwner;
import outward.ledger.web.Work;
import outward.lifecycle.web.Answers;

/** A site's whole life by programs: read, planned, approved, carried out in part, drifted, mended, proven, renumbered, retired. */
@OutwardTest
class ProgramStoryTest {
    private String customer = "";
    private String site = "";
    private TestMember reader = null;

    @Test
    void from_what_the_server_says_to_its_retirement() {
        readTheServer();
        String first = host(site, "name: 'JUMP1'", "onLink: true");
        String second = host(site, "name: 'JUMP2'", "onLink: true");
        assertThat(plan().getString("verdict")).isEqualTo("plannable");
        String path = approvedByTheCustomer();
        carryOut(path, "JUMP1");
        assertThat(toDo().getList("hosts.name")).containsExactly("JUMP2");
        drift(first);
        carryOut(path, "JUMP2");
        act(path, "completion").statusCode(200).body("state", equalTo("applied"));
        assertThat(toDo().getList("hosts")).isEmpty();
        prove(first);
        prove(second);
        assertThat(proof()).isEqualTo("managed-before-logon");
        renumber();
        retire();
    }

    /** The server's paste says what is recorded of the site; what only a person knows is confirmed. */
    private void readTheServer() {
        customer = customer();
        reader = TestMember.approver(customer);
        site = site(customer, "topology: 'edge'", "publicIpv4: ['203.0.113.9', '203.0.113.10']");
        JsonPath read = observed("server", Printed.SERVER).extract().jsonPath();
        assertThat(read.getList("understood.value")).contains("2002:CB00:7109:1000::/64", "Enabled");
        assertThat(plan().getString("verdict")).isEqualTo("confirm-first");
        patch(
                        "sites/" + site,
                        "teredo: 'enabled', serverPrefixLength: 64, serverForwarding: true, ipv6PathConfirmed: true,"
                                + " serverInternalIpv4: '10.2.16.5/24'")
                .then()
                .statusCode(200);
    }

    private String approvedByTheCustomer() {
        String path = approved("sites/" + site + "/revisions/" + plan().getInt("revision"));
        act(path, "beginning").statusCode(200).body("state", equalTo("being-applied"));
        Work.reached(path);
        return path;
    }

    private String approved(String path) {
        act(path, "asking").statusCode(200);
        act(path, "approval").statusCode(409).body("code", equalTo("OWN_REQUEST"));
        reader.browser()
                .form()
                .formParams("hash", plan().getString("hash"), "reason", "Read and agreed")
                .post("/" + path + "/approval")
                .then()
                .statusCode(303);
        return path;
    }

    /** The steps of a host, and with the first one those of the site. */
    private static void carryOut(String path, String name) {
        String other = name.equals("JUMP1") ? "JUMP2" : "JUMP1";
        Work.done(path, step -> !step.get("hostName").asText().equals(other));
    }

    private void drift(String host) {
        observed(host, Printed.ONE_ROUTE)
                .body("drift.code", hasItem("ROUTE_MISSING"))
                .body(
                        "drift.find { it.code == 'ROUTE_MISSING' }.mend",
                        org.hamcrest.Matchers.containsString("2001:0:cb00:7109::/64"));
        assertThat(observed(host, Printed.BOTH_ROUTES).extract().jsonPath().getList("drift"))
                .isEmpty();
    }

    private void prove(String host) {
        observed(host, Printed.BOTH_ROUTES);
        observed(host, Printed.PINGS);
        observed(host, Printed.session(plan().getString("hosts.find { it.id == '" + host + "' }.address")));
        for (String rung : new String[] {"managed-with-user", "managed-before-logon"}) {
            TestOwner.api()
                    .body(Map.of("host", host, "rung", rung, "text", "Remote Desktop, nobody signed in"))
                    .post("/api/v1/sites/" + site + "/proof")
                    .then()
                    .statusCode(200);
        }
    }

    private void renumber() {
        patch("sites/" + site, "publicIpv4: ['203.0.113.21', '203.0.113.22']")
                .then()
                .statusCode(200);
        assertThat(plan().getString("verdict")).isEqualTo("refused");
        assertThat(plan().getList("findings.code")).contains("RENUMBERING");
        assertThat(proof()).isEqualTo("planned");
        String path = "sites/" + site + "/revisions/" + plan().getInt("revision");
        act(path, "asking").statusCode(409).body("code", equalTo("NOT_PLANNABLE"));
        refreshed("refreshed: 2, clients: 3, missing: ['LAPTOP7']");
        act(approved(path), "beginning").statusCode(200);
        assertThat(toDo().getList("hosts.action")).containsOnly("change");
        Work.reachedAllButOne(path, "LAPTOP7");
        String last = "{step: 'renumber-former-last', result: 'done'}";
        Work.record(path, last).then().statusCode(409).body("code", equalTo("CLIENTS_LEFT"));
        Work.reached(path);
        Work.record(path, last).then().statusCode(201);
        act(path, "completion").statusCode(200).body("state", equalTo("applied"));
    }

    /** The way that clients go: each is refreshed on the LAN or by VPN. */
    private void refreshed(String counts) {
        Answers.answer(site, "way: 'clients-refreshed', " + counts + ", reason: 'By VPN this week'")
                .statusCode(200)
                .body("state", equalTo("answered"));
    }

    private void retire() {
        String path = "sites/" + site + "/retirement";
        call(Method.POST, path, "{reason: 'Always On VPN serves all', remaining: 'nothing'}")
                .then()
                .statusCode(200)
                .body("state", equalTo("being-retired"));
        step("step: 'uninstall'").statusCode(409).body("code", equalTo("STEP_BEFORE"));
        step("step: 'clients-out'").statusCode(200);
        step("step: 'policy-gone', gone: 2, clients: 3, missing: ['LAPTOP7']").statusCode(200);
        step("step: 'uninstall'").statusCode(409).body("code", equalTo("CLIENTS_LEFT"));
        step("step: 'policy-gone', gone: 3, clients: 3, missing: []").statusCode(200);
        step("step: 'uninstall'").statusCode(200);
        step("step: 'network-location'").statusCode(200).body("state", equalTo("retired"));
    }

    private ValidatableResponse step(String fields) {
        String body = "{retirement: 1, " + fields + ", evidence: 'Seen'}";
        return call(Method.POST, "sites/" + site + "/retirement/steps", body).then();
    }

    private JsonPath plan() {
        return get("sites/" + site + "/plan").then().statusCode(200).extract().jsonPath();
    }

    private JsonPath toDo() {
        return get("sites/" + site + "/plan/changes?from=applied")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String proof() {
        return get("sites/" + site + "/proof").jsonPath().getString("rung");
    }

    private ValidatableResponse act(String path, String act) {
        String hash = get(path).jsonPath().getString("hash");
        return call(Method.POST, path + "/" + act, "{hash: '" + hash + "', reason: 'Window tonight'}")
                .then();
    }

    private ValidatableResponse observed(String source, String content) {
        return TestOwner.api()
                .body(Map.of("source", source, "content", content))
                .post("/api/v1/sites/" + site + "/observations")
                .then()
                .statusCode(200);
    }
}
