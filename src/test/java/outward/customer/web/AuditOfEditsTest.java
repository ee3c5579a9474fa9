package outward.customer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static outward.customer.Inventory.call;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.delete;
import static outward.customer.Inventory.host;
import static outward.customer.Inventory.patch;
import static outward.customer.Inventory.plan;
import static outward.customer.Inventory.read;
import static outward.customer.Inventory.site;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.Method;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestOwner;
import outward.customer.Typed;
import outward.database.Ids;

/** Every act leaves one entry that says who did what; an act that fails or changes nothing leaves none. */
@OutwardTest
class AuditOfEditsTest {
    /** Entries about inventory; that a token is used is told by the way. */
    private static List<JsonNode> since(UUID seen) {
        return read("audit?size=1000&after=" + seen).get("items").findParents("action").stream()
                .filter(entry -> !entry.get("action").asText().equals("token.use"))
                .toList();
    }

    private static List<String> texts(List<JsonNode> entries, String field) {
        return entries.stream().map(entry -> entry.get(field).asText()).toList();
    }

    @Test
    void every_act_leaves_one_entry_in_order() {
        UUID seen = Ids.next();
        String customer = customer();
        patch("customers/" + customer, "reference: 'R'").then().statusCode(200);
        String site = site(customer, Typed.ARTICLE);
        patch("sites/" + site, "name: 'Branch'").then().statusCode(200);
        String host = host(site);
        patch("hosts/" + host, "role: 'help-desk'").then().statusCode(200);
        call(Method.PUT, "sites/" + site + "/waivers/TEREDO_UNREAD", "{reason: 'x'}")
                .then()
                .statusCode(200);
        delete("sites/" + site + "/waivers/TEREDO_UNREAD").then().statusCode(204);
        delete("hosts/" + host).then().statusCode(204);
        delete("sites/" + site).then().statusCode(204);
        delete("customers/" + customer).then().statusCode(204);
        List<JsonNode> entries = since(seen);
        assertThat(texts(entries, "action"))
                .containsExactly(
                        "customer.add",
                        "customer.change",
                        "site.add",
                        "site.change",
                        "host.add",
                        "host.change",
                        "waiver.grant",
                        "waiver.end",
                        "host.remove",
                        "site.remove",
                        "customer.remove");
        assertThat(texts(entries, "actor")).containsOnly(TestOwner.EMAIL);
    }

    @Test
    void an_entry_shows_what_was_there_before_and_after() {
        String site = site(customer(), Typed.ARTICLE);
        UUID seen = Ids.next();
        patch("sites/" + site, "windowsVersion: '2019'").then().statusCode(200);
        JsonNode entry = since(seen).get(0);
        assertThat(entry.get("subjectId").asText()).isEqualTo(site);
        assertThat(entry.at("/before/windowsVersion").isNull()).isTrue();
        assertThat(entry.at("/after/windowsVersion").asText()).isEqualTo("2019");
    }

    @Test
    void an_entry_of_a_host_speaks_the_words_of_the_machine_interface() {
        String site = site(customer(), Typed.ARTICLE);
        UUID seen = Ids.next();
        String host = host(site, "name: 'WS'", "interfaceAlias: 'LAN'");
        patch("hosts/" + host, "role: 'help-desk', routing: 'default-gateway'")
                .then()
                .statusCode(200);
        JsonNode added = since(seen).get(0).at("/after/0");
        assertThat(added)
                .isEqualTo(Typed.parsed("{name: 'WS', interfaceAlias: 'LAN', ipv4: null, internalPrefix: null,"
                        + " addressing: 'next', interfaceId: null, role: 'other', onLink: null, routing: null, id: '"
                        + host + "', address: '2002:836b:2:3333::10'}"));
        JsonNode changed = since(seen).get(1);
        assertThat(changed.get("before")).isEqualTo(added);
        assertThat(changed.at("/after/role").asText()).isEqualTo("help-desk");
        assertThat(changed.at("/after/routing").asText()).isEqualTo("default-gateway");
    }

    @Test
    void a_reason_that_a_person_gives_stands_in_the_plan_and_in_the_trail() {
        String site = site(customer(), Typed.ARTICLE);
        UUID seen = Ids.next();
        patch("sites/" + site, "windowsVersion: '2019', reason: 'Read by telephone'")
                .then()
                .statusCode(200);
        assertThat(plan(site).get("reason").asText()).isEqualTo("Read by telephone");
        assertThat(since(seen).get(0).get("reason").asText()).isEqualTo("Read by telephone");
        for (String wrong : new String[] {"5", "''", "' x'", "'a\\nb'", "'" + "x".repeat(501) + "'"}) {
            patch("sites/" + site, "windowsVersion: '2022', reason: " + wrong)
                    .then()
                    .statusCode(422)
                    .body("errors[0].field", equalTo("reason"));
        }
        assertThat(since(seen)).hasSize(1);
    }

    @Test
    void an_act_that_fails_or_changes_nothing_leaves_no_entry() {
        String customer = customer();
        String site = site(customer, Typed.ARTICLE);
        String host = host(site);
        UUID seen = Ids.next();
        patch("customers/" + customer, "name: ''").then().statusCode(422);
        patch("sites/" + site, "topology: 'x'").then().statusCode(422);
        patch("sites/" + site, "serverAddress: '2002:836b:2:3333::10'").then().statusCode(422);
        patch("hosts/" + host, "addressing: 'manual', interfaceId: '1'").then().statusCode(422);
        call(Method.POST, "customers/" + customer + "/sites", "{name: 'B', deployment: 'b', " + Typed.ARTICLE + "}")
                .then()
                .statusCode(422);
        call(Method.PUT, "sites/" + site + "/waivers/SINGLE_ADAPTER", "{reason: 'x'}")
                .then()
                .statusCode(409);
        patch("sites/" + site, "teredo: 'derived'").then().statusCode(200);
        patch("hosts/" + host, "role: 'other'").then().statusCode(200);
        assertThat(since(seen)).isEmpty();
    }

    @Test
    void hosts_that_came_together_are_one_entry() {
        String site = site(customer(), Typed.ARTICLE);
        UUID seen = Ids.next();
        call(
                        Method.POST,
                        "sites/" + site + "/hosts",
                        "[{name: 'A', interfaceAlias: 'L'}, {name: 'B', interfaceAlias: 'L'}]")
                .then()
                .statusCode(201);
        assertThat(since(seen)).hasSize(1);
        assertThat(since(seen).get(0).at("/after")).hasSize(2);
    }
}
