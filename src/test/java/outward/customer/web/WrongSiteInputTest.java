package outward.customer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static outward.customer.Inventory.call;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.plan;
import static outward.customer.Inventory.site;

import io.restassured.http.Method;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.OutwardTest;
import outward.customer.StoredRows;
import outward.customer.Typed;

/** What can never serve in a field of a site is refused the same way when it is added, changed and previewed. */
@OutwardTest
class WrongSiteInputTest {
    @Inject
    StoredRows rows;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # the field that is named | what is sent
            name                 | "name: null"
            name                 | "name: ' HQ'"
            deployment           | "deployment: ''"
            topology             | "topology: null"
            topology             | "topology: 'Edge'"
            topology             | "topology: 1"
            loadBalancing        | "loadBalancing: 'elb'"
            method               | "method: 'seed'"
            # octets out of range, leading zeros, masks, names, IPv6, too few, too many
            publicIpv4           | "publicIpv4: ['131.107.0.256']"
            publicIpv4           | "publicIpv4: ['010.8.8.8']"
            publicIpv4           | "publicIpv4: ['131.107.0.2/24']"
            publicIpv4           | "publicIpv4: ['131.107.0.2.']"
            publicIpv4           | "publicIpv4: ['2130706433']"
            publicIpv4           | "publicIpv4: ['2002:836b:2::1']"
            publicIpv4           | "publicIpv4: ['']"
            publicIpv4           | "publicIpv4: [' 131.107.0.2']"
            publicIpv4           | "publicIpv4: '131.107.0.2'"
            publicIpv4           | "publicIpv4: [5]"
            publicIpv4           | "publicIpv4: [null]"
            publicIpv4           | "publicIpv4: ['131.107.0.2','131.107.0.2']"
            publicIpv4           | "publicIpv4: ['131.107.0.2','131.107.0.3','131.107.0.4']"
            # never the public address of an edge (facts P36), carrier-grade NAT among them
            publicIpv4           | "publicIpv4: ['10.2.16.10']"
            publicIpv4           | "publicIpv4: ['100.64.0.1']"
            publicIpv4           | "publicIpv4: ['131.107.0.2','192.168.1.1']"
            publicIpv4           | "publicIpv4: ['255.255.255.255']"
            # never an organisation prefix (facts P39)
            organisationPrefix   | "organisationPrefix: 'fc00:1:2::/48'"
            organisationPrefix   | "organisationPrefix: 'fd78:9f7e:c716:1::/64'"
            organisationPrefix   | "organisationPrefix: 'fd78:9f7e:c716::1/48'"
            organisationPrefix   | "organisationPrefix: 'fec0:1:2::/48'"
            organisationPrefix   | "organisationPrefix: '2002:a02:100a::/48'"
            organisationPrefix   | "organisationPrefix: '64:ff9b::/96'"
            organisationPrefix   | "organisationPrefix: 'fd78:9f7e:c716::'"
            internalPrefixes     | "internalPrefixes: ['fe80::/64']"
            internalPrefixes     | "internalPrefixes: ['2001:db8:1::1/64']"
            internalPrefixes     | "internalPrefixes: ['2001:db8:1::/64','2001:db8:1::/64']"
            internalPrefixes     | "internalPrefixes: {}"
            internalPrefixes     | "internalPrefixes: ['ff02::/64']"
            clientPrefix         | "clientPrefix: '2001:db8:1:1000::/60'"
            clientPrefix         | "clientPrefix: '2001:db8:1:1008::/59'"
            clientPrefix         | "clientPrefix: 'fe80::/64'"
            ipv6AtInstall        | "ipv6AtInstall: 'true'"
            ipv6AtInstall        | "ipv6AtInstall: 1"
            internalVip          | "internalVip: '10.0.0.1'"
            internalVip          | "internalVip: 'fe80::1'"
            nodes                | "nodes: ['n1']"
            nodes                | "nodes: {name: 'n1'}"
            nodes[0].name        | "nodes: [{}]"
            nodes[1].internalIpv4 | "nodes: [{name: 'a'}, {name: 'b', internalIpv4: '10.0.0.256'}]"
            nodes[0].internalAddress | "nodes: [{name: 'a', internalAddress: '10.0.0.1'}]"
            nodes[0].clientPrefix | "nodes: [{name: 'a', clientPrefix: '2001:db8::/48'}]"
            nodes[0].colour      | "nodes: [{name: 'a', colour: 'red'}]"
            serverAddress        | "serverAddress: 'fd78:9f7e:c716:3333::138/64'"
            serverAddress        | "serverAddress: '::'"
            serverAddress        | "serverAddress: 'ff02::1'"
            serverAddress        | "serverAddress: 'fe80::1%eth0'"
            serverPrefixLength   | "serverPrefixLength: 63"
            serverPrefixLength   | "serverPrefixLength: '64'"
            serverPrefixLength   | "serverPrefixLength: 64.5"
            serverForwarding     | "serverForwarding: 'yes'"
            serverInternalIpv4   | "serverInternalIpv4: '10.2.16.5'"
            serverInternalIpv4   | "serverInternalIpv4: '10.2.16.5/0'"
            serverInternalIpv4   | "serverInternalIpv4: '10.2.16.5/7'"
            serverInternalIpv4   | "serverInternalIpv4: '10.2.16.5/31'"
            serverInternalIpv4   | "serverInternalIpv4: '10.2.16.0/24'"
            serverInternalIpv4   | "serverInternalIpv4: '10.2.16.255/24'"
            serverInternalIpv4   | "serverInternalIpv4: '10.255.255.255/8'"
            nodes[1].name        | "nodes: [{name: 'n1'}, {name: 'N1'}]"
            nodes[1].internalIpv4 | "nodes: [{name: 'a', internalIpv4: '10.0.0.1'}, {name: 'b', internalIpv4: '10.0.0.1'}]"
            nodes[1].internalAddress | "nodes: [{name: 'a', internalAddress: '2001:db8:1::b'}, {name: 'b', internalAddress: '2001:db8:1::b'}]"
            nodes[0].internalAddress | "internalVip: '2001:db8:1::a', nodes: [{name: 'a', internalAddress: '2001:db8:1::a'}]"
            nodes[1].clientPrefix | "nodes: [{name: 'a', clientPrefix: '2001:db8:1:1001::/64'}, {name: 'b', clientPrefix: '2001:db8:1:1001::/64'}]"
            nodes[0].clientPrefix | "clientPrefix: '2001:db8:1:1000::/59', nodes: [{name: 'a', clientPrefix: '2001:db8:1:1020::/64'}]"
            serverInternalIpv4   | "serverInternalIpv4: '10.2.16.5/33'"
            serverInternalIpv4   | "serverInternalIpv4: '10.2.16.5/024'"
            internalRouter       | "internalRouter: 'router'"
            ipv6PathConfirmed    | "ipv6PathConfirmed: 'null'"
            teredo               | "teredo: 'on'"
            vpnPrefix            | "vpnPrefix: '2001:db8:2000::/48'"
            nat64Prefix          | "nat64Prefix: 'fdc9:9f4e:eb1b:7777::/64'"
            routing              | "routing: 'static'"
            windowsVersion       | "windowsVersion: '2008'"
            windowsVersion       | "windowsVersion: 2019"
            # fields that nobody asked for
            colour               | "colour: 'red'"
            publicIPv4           | "publicIPv4: ['131.107.0.2']"
            version              | "version: 7"
            """)
    void wrong_input_is_named_and_nothing_is_stored(String field, String fields) {
        String customer = customer();
        String site = site(customer, Typed.ARTICLE);
        var before = rows.counts();
        String hash = plan(site).get("hash").asText();
        String entered = Typed.json("name: 'New', topology: 'edge'", fields).toString();
        assertNames(field, call(Method.POST, "customers/" + customer + "/sites", entered));
        assertNames(field, call(Method.PATCH, "sites/" + site, "{" + fields + "}"));
        assertNames(field, call(Method.POST, "preview", entered));
        assertThat(rows.counts()).isEqualTo(before);
        assertThat(plan(site).get("hash").asText()).isEqualTo(hash);
    }

    private static void assertNames(String field, Response response) {
        response.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("status", equalTo(422))
                .body("errors.size()", equalTo(1))
                .body("errors[0].field", equalTo(field));
        assertThat(response.then().extract().<String>path("errors[0].message")).endsWith(".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # accepted, with a warning in the plan
            "publicIpv4: ['131.107.0.2','131.107.0.4']" | NO_TEREDO
            "publicIpv4: ['203.0.113.250']"             | LAB_ADDRESS
            "publicIpv4: ['131.107.0.9','131.107.0.10']" | PAIR_TEXT_SORT
            # a combination that a method cannot serve is a verdict
            "topology: 'single-adapter'"                | METHOD_NOT_CHOSEN
            "loadBalancing: 'nlb'"                      | METHOD_NOT_CHOSEN
            "publicIpv4: []"                            | PUBLIC_IPV4_UNKNOWN
            "topology: 'behind-nat'"                    | NAT_PREFIX_UNKNOWN
            "method: 'native', clientPrefix: '2001:db8:1:1000::/59'" | CLIENT_PREFIX_LENGTH
            """)
    void what_is_odd_or_cannot_be_served_is_stored_and_the_plan_says_so(String fields, String code) {
        var plan = plan(site(customer(), Typed.ARTICLE, fields));
        assertThat(plan.get("findings").findValuesAsText("code")).contains(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            "topology: 'x', teredo: 'y', routing: 'z', colour: 'red'"
            """)
    void every_wrong_field_is_named_at_once(String fields) {
        call(Method.POST, "preview", "{name: 'HQ', " + fields + "}")
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(java.util.List.of("topology", "teredo", "routing", "colour")));
    }
}
