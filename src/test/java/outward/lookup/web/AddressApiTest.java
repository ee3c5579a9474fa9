package outward.lookup.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.delete;
import static outward.customer.Inventory.get;
import static outward.customer.Inventory.host;
import static outward.customer.Inventory.patch;
import static outward.customer.Inventory.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import outward.OutwardTest;
import outward.TestMember;
import outward.identity.TestStranger;

/** The estate of each test goes with it: two customers may plan with the same addresses. */
@OutwardTest
class AddressApiTest {
    @Inject
    TestStranger stranger;

    @Inject
    ObjectMapper json;

    private String customer = "";
    private String site = "";

    @BeforeEach
    void estate() {
        customer = customer();
        site = site(
                customer,
                "topology: 'edge'",
                "publicIpv4: ['62.189.216.40', '62.189.216.41']",
                "serverInternalIpv4: '10.2.16.5/24'",
                "nat64Prefix: 'fd3e:4d5e:40:7777::/96'");
    }

    @AfterEach
    void leave() {
        delete("customers/" + customer).then().statusCode(204);
    }

    private String belongsTo(String address) {
        return get("addresses/" + address)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("belongsTo.findAll { it.site == '" + site + "' }.as")
                .toString();
    }

    @Test
    void a_hosts_address_names_the_host_and_every_prefix_that_it_lies_in() throws Exception {
        String host = host(site, "interfaceId: '4711'", "addressing: 'manual'");
        String answer = get("addresses/2002:3EBD:D828:3333:0::4711").asString();
        String name = get("hosts/" + host).jsonPath().getString("name");
        String owner = get("customers/" + customer).jsonPath().getString("name");
        assertThat(json.readTree(answer)).isEqualTo(json.readTree("""
                {"address": "2002:3ebd:d828:3333::4711", "kind": "6to4", "embeddedIpv4": "62.189.216.40",
                 "meaning": "Made from a public IPv4 address (RFC 3056).",
                 "belongsTo": [
                  {"as": "host", "site": "%1$s", "siteName": "HQ", "customer": "%2$s", "host": "%3$s", "hostName": "%4$s"},
                  {"as": "manage-out", "site": "%1$s", "siteName": "HQ", "customer": "%2$s", "prefix": "2002:3ebd:d828:3333::/64"},
                  {"as": "organisation", "site": "%1$s", "siteName": "HQ", "customer": "%2$s", "prefix": "2002:3ebd:d828::/48"}],
                 "remarks": []}""".formatted(site, owner, host, name)));
    }

    @Test
    void clients_and_translated_addresses_are_told_by_the_recorded_prefixes() {
        get("addresses/2002:3ebd:d828:1000::5").then().body("kind", equalTo("ip-https"));
        assertThat(belongsTo("2002:3ebd:d828:1000::5")).isEqualTo("[ip-https, organisation]");
        get("addresses/fd3e:4d5e:40:7777::a00:4")
                .then()
                .body("kind", equalTo("nat64"))
                .body("embeddedIpv4", equalTo("10.0.0.4"));
        assertThat(belongsTo("fd3e:4d5e:40:7777::a00:4")).isEqualTo("[nat64]");
        get("addresses/2001:0:3ebd:d828:8000:63bf:3fff:fdd2")
                .then()
                .body("kind", equalTo("teredo"))
                .body("teredo.port", equalTo(40_000));
        assertThat(belongsTo("2001:0:3ebd:d828:8000:63bf:3fff:fdd2")).isEqualTo("[teredo]");
        assertThat(belongsTo("2002:3ebd:d828:3333::1")).isEqualTo("[server, manage-out, organisation]");
    }

    @Test
    void an_address_that_was_planned_once_still_names_its_host() {
        String host = host(site, "interfaceId: '4712'", "addressing: 'manual'");
        patch("hosts/" + host, "interfaceId: '4713'").then().statusCode(200);
        assertThat(belongsTo("2002:3ebd:d828:3333::4712")).isEqualTo("[former-host, manage-out, organisation]");
        assertThat(belongsTo("2002:3ebd:d828:3333::4713")).isEqualTo("[host, manage-out, organisation]");
    }

    @Test
    void a_public_teredo_address_is_said_to_be_none_of_ours() {
        get("addresses/2001:0:4136:e378:8000:63bf:3fff:fdd2")
                .then()
                .body("kind", equalTo("teredo"))
                .body("teredo.server", equalTo("65.54.227.120"))
                .body("belongsTo.size()", equalTo(0))
                .body("remarks[0]", containsString("65.54.227.120, is no server of a site here"));
    }

    @Test
    void another_firm_and_a_member_of_another_customer_learn_nothing_of_whose_it_is() {
        String path = "/api/v1/addresses/2002:3ebd:d828:1000::5";
        given().header("Authorization", "Bearer " + stranger.token())
                .get(path)
                .then()
                .statusCode(200)
                .body("kind", equalTo("6to4"))
                .body("belongsTo.size()", equalTo(0));
        String page = TestMember.of("customer-reader", List.of(customer()))
                .browser()
                .page()
                .get("/search?q=2002:3ebd:d828:1000::5")
                .asString();
        assertThat(page).contains("No site that you see plans with it.").doesNotContain("/sites/" + site);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.4", "banana", "2002:::1", "fe80::1%2512", "%20::1"})
    void what_is_no_ipv6_address_is_refused_by_name(String address) {
        given().urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + outward.TestOwner.TOKEN)
                .get("/api/v1/addresses/" + address)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("address"));
    }
}
