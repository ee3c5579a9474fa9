package outward.customer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static outward.customer.Inventory.call;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.delete;
import static outward.customer.Inventory.host;
import static outward.customer.Inventory.json;
import static outward.customer.Inventory.plan;
import static outward.customer.Inventory.read;
import static outward.customer.Inventory.revision;
import static outward.customer.Inventory.site;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.Method;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.OutwardTest;
import outward.customer.StoredRows;
import outward.customer.Typed;

@OutwardTest
class HostArrayApiTest {
    @Inject
    StoredRows rows;

    private static Response add(String site, String... hosts) {
        return call(Method.POST, "sites/" + site + "/hosts", "[{" + String.join("}, {", hosts) + "}]");
    }

    private static String named(String name, String... fields) {
        String json = Typed.json("name: '" + name + "', interfaceAlias: 'LAN'", String.join(", ", fields))
                .toString();
        return json.substring(1, json.length() - 1);
    }

    private static String many(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> "{\"name\":\"W" + i + "\",\"interfaceAlias\":\"LAN\"}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static List<String> addresses(JsonNode hosts) {
        return hosts.findValuesAsText("address");
    }

    @Test
    void typed_and_ipv4_identifiers_are_placed_first_and_the_others_next_in_order() {
        String site = site(customer(), Typed.ARTICLE);
        JsonNode added = json(add(
                        site,
                        named("A"),
                        named("B", "addressing: 'manual', interfaceId: '10'"),
                        named("C"),
                        named("D", "addressing: 'from-ipv4', ipv4: '0.0.0.18'"),
                        named("E"),
                        named("F", "addressing: 'auto-configured'"))
                .then()
                .statusCode(201)
                .extract()
                .response());
        assertThat(added.findValuesAsText("name")).containsExactly("A", "B", "C", "D", "E", "F");
        assertThat(addresses(added))
                .containsExactly(
                        "2002:836b:2:3333::11",
                        "2002:836b:2:3333::10",
                        "2002:836b:2:3333::13",
                        "2002:836b:2:3333::12",
                        "2002:836b:2:3333::14",
                        "null");
        assertThat(revision(site)).isEqualTo(2);
        assertThat(plan(site).get("hosts").findValuesAsText("name")).containsExactly("A", "B", "C", "D", "E", "F");
    }

    @Test
    void one_wrong_host_and_none_is_added() {
        String site = site(customer(), Typed.ARTICLE);
        host(site, "name: 'HELD', addressing: 'manual', interfaceId: '20'");
        var before = rows.counts();
        String taken = named("B", "addressing: 'manual', interfaceId: '20'");
        add(site, named("A"), taken).then().statusCode(422).body("errors[0].field", equalTo("[1].interfaceId"));
        add(site, named("A"), named("held")).then().statusCode(422).body("errors[0].field", equalTo("[1].name"));
        add(site, named("A"), named("B", "onLink: 1"), named("C", "role: 'x'"))
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("[1].onLink", "[2].role")));
        assertThat(rows.counts()).isEqualTo(before);
    }

    @Test
    void an_array_of_one_is_answered_as_an_array() {
        String site = site(customer(), Typed.ARTICLE);
        add(site, named("A")).then().statusCode(201).body("size()", equalTo(1)).body("[0].name", equalTo("A"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # the field that is named | what the only host of an array is sent with
            # wrong by itself, held as a name, held as an address, the server's, resting, and not of the site
            [0].role                  | "name: 'A', role: 'x'"
            [0].name                  | "name: 'held'"
            [0].interfaceId           | "name: 'A', addressing: 'manual', interfaceId: '20'"
            [0].ipv4                  | "name: 'A', addressing: 'from-ipv4', ipv4: '0.0.0.32'"
            [0].interfaceId           | "name: 'A', addressing: 'manual', interfaceId: '5'"
            [0].interfaceId           | "name: 'A', addressing: 'manual', interfaceId: '30'"
            [0].internalPrefix        | "name: 'A', internalPrefix: '2001:db8:7::/64'"
            """)
    void fields_of_an_array_of_one_are_named_as_in_any_array_and_alone_without_index(String field, String fields) {
        String site = site(customer(), Typed.NATIVE);
        host(site, "name: 'HELD', addressing: 'manual', interfaceId: '20'");
        delete("hosts/" + host(site, "addressing: 'manual', interfaceId: '30'"));
        String host = Typed.json("interfaceAlias: 'LAN'", fields).toString();
        var before = rows.counts();
        call(Method.POST, "sites/" + site + "/hosts", "[" + host + "]")
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of(field)));
        call(Method.POST, "sites/" + site + "/hosts", host)
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of(field.substring(4))));
        assertThat(rows.counts()).isEqualTo(before);
    }

    @Test
    void ten_thousand_hosts_are_one_revision_and_not_one_more_is_taken() {
        String site = site(customer(), Typed.ARTICLE);
        call(Method.POST, "sites/" + site + "/hosts", many(0, 10_001)).then().statusCode(422);
        assertThat(revision(site)).isEqualTo(1);
        JsonNode added = json(call(Method.POST, "sites/" + site + "/hosts", many(0, 10_000))
                .then()
                .statusCode(201)
                .extract()
                .response());
        assertThat(revision(site)).isEqualTo(2);
        assertThat(addresses(added).get(0)).isEqualTo("2002:836b:2:3333::10");
        // 0x10 + 9999 = 0x271f
        assertThat(addresses(added).get(9_999)).isEqualTo("2002:836b:2:3333::271f");
        assertThat(new HashSet<>(addresses(added))).hasSize(10_000);
        assertThat(read("sites/" + site + "/hosts?size=1000&page=10").get("items"))
                .hasSize(1000);
        assertThat(read("sites/" + site + "/hosts").get("total").asInt()).isEqualTo(10_000);
    }

    @Test
    void a_list_of_hosts_stands_in_the_order_of_creation() {
        String site = site(customer(), Typed.ARTICLE);
        call(Method.POST, "sites/" + site + "/hosts", many(0, 7)).then().statusCode(201);
        JsonNode page = read("sites/" + site + "/hosts?size=3&page=2");
        assertThat(page.get("total").asInt()).isEqualTo(7);
        assertThat(page.get("items").findValuesAsText("name")).containsExactly("W3", "W4", "W5");
        assertThat(read("sites/" + site + "/hosts").get("items")).hasSize(7);
    }

    @Test
    void two_sites_that_share_an_internal_prefix_share_its_addresses() {
        String customer = customer();
        String one = site(customer, Typed.NATIVE);
        String two = site(customer, Typed.NATIVE, "clientPrefix: '2001:db8:2:2000::/64', publicIpv4: []");
        Set<String> all = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            all.add(read("hosts/" + host(one)).get("address").asText());
            all.add(read("hosts/" + host(two)).get("address").asText());
        }
        assertThat(all).hasSize(6).allMatch(address -> address.startsWith("2001:db8:1::1"));
        call(Method.POST, "sites/" + two + "/hosts", "{" + named("X", "addressing: 'manual', interfaceId: '10'") + "}")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("interfaceId"));
    }
}
