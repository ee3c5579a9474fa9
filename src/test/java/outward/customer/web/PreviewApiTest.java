package outward.customer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.customer.Inventory.call;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.json;
import static outward.customer.Inventory.plan;
import static outward.customer.Inventory.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.OutwardTest;
import outward.customer.StoredRows;
import outward.customer.Typed;

@OutwardTest
class PreviewApiTest {
    private static final String HOSTS = """
            [{name: 'A', interfaceAlias: 'LAN'},
             {name: 'B', interfaceAlias: 'LAN 2', addressing: 'manual', interfaceId: '10', routing: 'default-gateway'},
             {name: 'C', interfaceAlias: 'Büro', addressing: 'from-ipv4', ipv4: '10.2.16.10', role: 'config-manager'},
             {name: 'D', interfaceAlias: '12', onLink: false},
             {name: 'E', interfaceAlias: 'LAN', addressing: 'auto-configured'},
             {name: 'F', interfaceAlias: 'LAN', role: 'domain-controller'},
             {name: 'G', interfaceAlias: 'LAN', ipv4: '10.2.17.10', onLink: true}]""";

    @Inject
    StoredRows rows;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            "topology: 'edge', publicIpv4: ['131.107.0.2', '131.107.0.3']"
            "topology: 'edge', publicIpv4: ['131.107.0.2'], serverInternalIpv4: '10.2.16.5/24', routing: 'default-gateway'"
            "topology: 'behind-nat', organisationPrefix: 'fd78:9f7e:c716::/48', serverAddress: 'fd78:9f7e:c716:3333::138'"
            "topology: 'single-adapter', method: 'isatap', organisationPrefix: 'fd78:9f7e:c716::/48'"
            "topology: 'single-adapter'"
            "topology: 'edge', method: 'native', internalPrefixes: ['2001:db8:1::/64'], clientPrefix: '2001:db8:1:1000::/64'"
            """)
    void a_preview_is_the_plan_that_storing_gives(String fields) {
        String stored = site(customer(), fields);
        call(Method.POST, "sites/" + stored + "/hosts", HOSTS).then().statusCode(201);
        String body = "{name: 'HQ', " + fields + ", hosts: " + HOSTS + "}";
        JsonNode preview = json(call(Method.POST, "preview", body)
                .then()
                .statusCode(200)
                .extract()
                .response());
        assertThat(design(preview)).isEqualTo(design(plan(stored)));
    }

    /** Without what only a stored plan has: ids, number, moment, reason, and the hash over them. */
    private static JsonNode design(JsonNode plan) {
        plan.get("hosts").forEach(host -> ((ObjectNode) host).remove("id"));
        return ((ObjectNode) plan).without(List.of("site", "revision", "createdAt", "reason", "hash"));
    }

    @Test
    void a_preview_stores_nothing() {
        var before = rows.counts();
        call(Method.POST, "preview", "{name: 'HQ', " + Typed.ARTICLE + ", hosts: " + HOSTS + "}")
                .then()
                .statusCode(200);
        assertThat(rows.counts()).isEqualTo(before);
    }

    @Test
    void a_site_without_hosts_can_be_previewed() {
        for (String hosts : List.of("", ", hosts: []", ", hosts: null")) {
            var plan = json(call(Method.POST, "preview", "{name: 'HQ', " + Typed.ARTICLE + hosts + "}"));
            assertThat(plan.get("hosts")).isEmpty();
            assertThat(plan.at("/prefixes/manageOut/value").asText()).isEqualTo("2002:836b:2:3333::/64");
        }
    }

    @Test
    void an_identifier_held_twice_is_refused_where_it_is_asked_for() {
        String manual = "{name: '%s', interfaceAlias: 'LAN', addressing: 'manual', interfaceId: '20'}";
        String hosts = "[" + manual.formatted("A") + "," + manual.formatted("B") + "]";
        call(Method.POST, "preview", "{name: 'HQ', " + Typed.ARTICLE + ", hosts: " + hosts + "}")
                .then()
                .statusCode(422)
                .body("errors[0].field", org.hamcrest.Matchers.equalTo("hosts[1].interfaceId"));
    }
}
