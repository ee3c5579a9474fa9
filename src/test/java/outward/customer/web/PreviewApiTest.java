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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        assertSame(fields, HOSTS);
    }

    @Test
    void from_twenty_hosts_on_a_preview_too_recommends_router_advertisement() {
        String twenty = IntStream.range(0, 20)
                .mapToObj(i -> "{name: 'W" + i + "', interfaceAlias: 'LAN'}")
                .collect(Collectors.joining(",", "[", "]"));
        assertThat(assertSame(Typed.ARTICLE, twenty).get("findings").findValuesAsText("code"))
                .contains("MANY_HOSTS");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # client prefixes of one site that overlap: VPN and IP-HTTPS entered, and VPN in a derived one
            vpnPrefix | "topology: 'edge', method: 'native', clientPrefix: '2001:db8:1:1000::/64', vpnPrefix: '2001:db8:1:1000::/64'"
            vpnPrefix | "topology: 'edge', publicIpv4: ['131.107.0.2'], vpnPrefix: '2002:836b:2:1000::/64'"
            """)
    void prefixes_that_could_not_be_saved_are_refused_in_the_words_of_saving(String field, String fields) {
        var saved = call(Method.POST, "customers/" + customer() + "/sites", "{name: 'HQ', " + fields + "}");
        var previewed = call(Method.POST, "preview", "{name: 'HQ', " + fields + "}");
        assertThat(previewed.statusCode()).isEqualTo(422);
        assertThat(previewed.<String>path("errors[0].field")).isEqualTo(field);
        assertThat(json(previewed)).isEqualTo(json(saved));
    }

    private static JsonNode assertSame(String fields, String hosts) {
        String stored = site(customer(), fields);
        call(Method.POST, "sites/" + stored + "/hosts", hosts).then().statusCode(201);
        String body = "{name: 'HQ', " + fields + ", hosts: " + hosts + "}";
        JsonNode preview = json(call(Method.POST, "preview", body)
                .then()
                .statusCode(200)
                .extract()
                .response());
        assertThat(design(preview)).isEqualTo(design(plan(stored)));
        return preview;
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
