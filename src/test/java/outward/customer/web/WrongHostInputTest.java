package outward.customer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static outward.customer.Inventory.call;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.host;
import static outward.customer.Inventory.plan;
import static outward.customer.Inventory.site;

import io.restassured.http.Method;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import outward.OutwardTest;
import outward.customer.StoredRows;
import outward.customer.Typed;

/** What can never serve in a field of a host is refused the same way alone, among others, in an edit and in a preview. */
@OutwardTest
class WrongHostInputTest {
    private static final String GOOD = "name: 'GOOD', interfaceAlias: 'LAN'";
    private static final String NEW = "name: 'NEW', interfaceAlias: 'LAN'";

    @Inject
    StoredRows rows;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # the field that is named | what is sent
            name           | "name: null"
            name           | "name: ''"
            name           | "name: '-a'"
            name           | "name: 'a-'"
            name           | "name: 'a.b'"
            name           | "name: 'a b'"
            name           | "name: 'büro'"
            name           | "name: 'x23456789012345678901234567890123456789012345678901234567890123x'"
            interfaceAlias | "interfaceAlias: null"
            interfaceAlias | "interfaceAlias: ''"
            interfaceAlias | "interfaceAlias: ' LAN'"
            interfaceAlias | "interfaceAlias: 'a\\tb'"
            interfaceAlias | "interfaceAlias: 'a\\ud800'"
            interfaceAlias | "interfaceAlias: 12"
            ipv4           | "ipv4: '10.2.16.256'"
            ipv4           | "ipv4: '10.2.16.10/24'"
            ipv4           | "ipv4: '127.0.0.1'"
            ipv4           | "ipv4: '224.0.0.1'"
            internalPrefix | "internalPrefix: '2001:db8:1::/56'"
            internalPrefix | "internalPrefix: 'fe80::/64'"
            internalPrefix | "internalPrefix: '2001:db8:1::1/64'"
            addressing     | "addressing: 'dhcp'"
            # an identifier is typed, and only where it is asked for
            interfaceId    | "addressing: 'manual'"
            interfaceId    | "interfaceId: '10'"
            interfaceId    | "addressing: 'manual', interfaceId: 'xyz'"
            interfaceId    | "addressing: 'manual', interfaceId: 16"
            interfaceId    | "addressing: 'manual', interfaceId: '1:2:3:4:5'"
            # never a host's: subnet-router anycast, DirectAccess, the reserved anycast ones (facts P32)
            interfaceId    | "addressing: 'manual', interfaceId: '0'"
            interfaceId    | "addressing: 'manual', interfaceId: '1'"
            interfaceId    | "addressing: 'manual', interfaceId: 'fdff:ffff:ffff:ff80'"
            interfaceId    | "addressing: 'manual', interfaceId: 'fdff:ffff:ffff:ffff'"
            ipv4           | "addressing: 'from-ipv4'"
            ipv4           | "addressing: 'from-ipv4', ipv4: '0.0.0.1'"
            ipv4           | "addressing: 'from-ipv4', ipv4: '10.2.16'"
            role           | "role: 'boss'"
            onLink         | "onLink: 'true'"
            routing        | "routing: 'none'"
            colour         | "colour: 'red'"
            address        | "address: '2002:836b:2:3333::20'"
            """)
    void wrong_input_is_named_and_nothing_is_stored(String field, String fields) {
        String site = site(customer(), Typed.ARTICLE);
        String host = host(site);
        var before = rows.counts();
        String hash = plan(site).get("hash").asText();
        String entered = Typed.json(NEW, fields).toString();
        assertNames(field, call(Method.POST, "sites/" + site + "/hosts", entered));
        assertNames("[1]." + field, call(Method.POST, "sites/" + site + "/hosts", "[{" + GOOD + "}," + entered + "]"));
        assertNames(field, call(Method.PATCH, "hosts/" + host, "{" + fields + "}"));
        String previewed = "{name: 'HQ', " + Typed.ARTICLE + ", hosts: [{" + GOOD + "}," + entered + "]}";
        assertNames("hosts[1]." + field, call(Method.POST, "preview", previewed));
        assertThat(rows.counts()).isEqualTo(before);
        assertThat(plan(site).get("hash").asText()).isEqualTo(hash);
    }

    private static void assertNames(String field, Response response) {
        response.then().statusCode(422).contentType("application/problem+json").body("errors[0].field", equalTo(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "'WS01'", "true", "[[]]", "['WS01']", "[null]", "[]", "null"})
    void what_is_no_host_and_no_list_of_hosts_is_refused(String body) {
        String site = site(customer(), Typed.ARTICLE);
        call(Method.POST, "sites/" + site + "/hosts", body).then().statusCode(422);
        if (!body.equals("[]") && !body.equals("null")) {
            String previewed = "{name: 'HQ', " + Typed.ARTICLE + ", hosts: " + body + "}";
            call(Method.POST, "preview", previewed).then().statusCode(422);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.2.16.5", "10.2.16.6", "10.2.16.0", "10.2.16.255", "10.2.16.10"})
    void an_ipv4_of_the_server_a_node_the_network_or_another_host_is_refused(String ipv4) {
        String site = site(
                customer(),
                Typed.ARTICLE,
                "serverInternalIpv4: '10.2.16.5/24', nodes: [{name: 'n2', internalIpv4: '10.2.16.6'}]");
        host(site, "ipv4: '10.2.16.10'");
        String second = host(site, "ipv4: '10.2.16.11'");
        var before = rows.counts();
        String fields = "ipv4: '" + ipv4 + "'";
        assertNames("ipv4", call(Method.POST, "sites/" + site + "/hosts", "{" + NEW + ", " + fields + "}"));
        assertNames("[0].ipv4", call(Method.POST, "sites/" + site + "/hosts", "[{" + NEW + ", " + fields + "}]"));
        assertNames("ipv4", call(Method.PATCH, "hosts/" + second, "{" + fields + "}"));
        assertThat(rows.counts()).isEqualTo(before);
    }

    @Test
    void one_ipv4_is_not_asked_for_twice_and_the_server_takes_none_that_a_host_has() {
        String site = site(customer(), Typed.ARTICLE);
        String twice = "[{" + NEW + ", ipv4: '10.2.16.10'}, {" + GOOD + ", ipv4: '10.2.16.10'}]";
        assertNames("[1].ipv4", call(Method.POST, "sites/" + site + "/hosts", twice));
        host(site, "ipv4: '10.2.16.10'");
        for (String link : new String[] {"10.2.16.10/24", "10.2.16.9/30"}) {
            int status = link.endsWith("24") ? 422 : 200;
            call(Method.PATCH, "sites/" + site, "{serverInternalIpv4: '" + link + "'}")
                    .then()
                    .statusCode(status);
        }
        assertNames("serverInternalIpv4", call(Method.PATCH, "sites/" + site, "{serverInternalIpv4: '10.2.16.10/30'}"));
    }

    @Test
    void the_name_of_another_host_of_the_site_is_refused_whatever_its_case() {
        String customer = customer();
        String site = site(customer, Typed.ARTICLE);
        host(site, "name: 'WS01'");
        String second = host(site, "name: 'WS02'");
        var before = rows.counts();
        assertNames("name", call(Method.POST, "sites/" + site + "/hosts", "{name: 'ws01', interfaceAlias: 'LAN'}"));
        assertNames("name", call(Method.PATCH, "hosts/" + second, "{name: 'Ws01'}"));
        String twice = "[{name: 'A', interfaceAlias: 'LAN'}, {name: 'a', interfaceAlias: 'LAN'}]";
        assertNames("[1].name", call(Method.POST, "sites/" + site + "/hosts", twice));
        assertThat(rows.counts()).isEqualTo(before);
        host(site(customer, Typed.MARC, "deployment: 'other'"), "name: 'WS01'");
    }

    @Test
    void an_identifier_that_is_held_or_asked_for_twice_or_the_servers_is_refused() {
        String site = site(customer(), Typed.ARTICLE, "serverAddress: '2002:836b:2:3333::138'");
        host(site, "addressing: 'manual', interfaceId: '20'");
        var before = rows.counts();
        String manual = "{" + NEW + ", addressing: 'manual', interfaceId: '%s'}";
        assertNames("interfaceId", call(Method.POST, "sites/" + site + "/hosts", manual.formatted("20")));
        assertNames("interfaceId", call(Method.POST, "sites/" + site + "/hosts", manual.formatted("138")));
        String twice =
                "[" + manual.formatted("30") + ", " + manual.formatted("30").replace("NEW", "OTHER") + "]";
        assertNames("[1].interfaceId", call(Method.POST, "sites/" + site + "/hosts", twice));
        String ipv4 = "{" + NEW + ", addressing: 'from-ipv4', ipv4: '0.0.0.32'}";
        assertNames("ipv4", call(Method.POST, "sites/" + site + "/hosts", ipv4));
        assertThat(rows.counts()).isEqualTo(before);
    }
}
