package outward.customer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static outward.customer.Inventory.call;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.delete;
import static outward.customer.Inventory.get;
import static outward.customer.Inventory.host;
import static outward.customer.Inventory.patch;
import static outward.customer.Inventory.plan;
import static outward.customer.Inventory.read;
import static outward.customer.Inventory.revision;
import static outward.customer.Inventory.site;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.Method;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.OutwardTest;
import outward.TestOwner;
import outward.customer.Typed;

@OutwardTest
class SiteApiTest {
    /** What the contract gives to a field that nobody filled in. */
    private static final String DEFAULTS = """
            name: 'HQ', deployment: 'default', topology: 'edge', loadBalancing: 'none', method: null, publicIpv4: [],
            organisationPrefix: null, internalPrefixes: [], clientPrefix: null, ipv6AtInstall: null, internalVip: null,
            nodes: [], serverAddress: null, serverPrefixLength: null, serverForwarding: null,
            serverInternalIpv4: null, internalRouter: null, ipv6PathConfirmed: null, teredo: 'derived',
            vpnPrefix: null, nat64Prefix: null, routing: 'specific-routes', windowsVersion: null""";

    private static final String FILLED = """
            deployment: 'Europe', topology: 'edge', loadBalancing: 'nlb', method: 'native',
            publicIpv4: ['131.107.0.2', '131.107.0.3'], organisationPrefix: 'fd78:9f7e:c716::/48',
            internalPrefixes: ['2001:db8:1::/64', '2001:db8:2::/56'], clientPrefix: '2001:db8:1:1000::/59',
            ipv6AtInstall: true, internalVip: '2001:db8:1::a', nodes: [{name: 'n1', internalIpv4: '10.0.0.1',
            internalAddress: '2001:db8:1::b', clientPrefix: '2001:db8:1:1000::/64'}], serverAddress: '2001:db8:1::5',
            serverPrefixLength: 64, serverForwarding: false, serverInternalIpv4: '10.2.16.5/24',
            internalRouter: '2001:db8:1::fe', ipv6PathConfirmed: true, teredo: 'disabled',
            vpnPrefix: '2001:db8:9:2000::/59', nat64Prefix: 'fdc9:9f4e:eb1b:7777::/96', routing: 'default-gateway',
            windowsVersion: '2019'""";

    private static ObjectNode entered(String site) {
        ObjectNode json = (ObjectNode) read("sites/" + site);
        return json.without(List.of("id", "customer", "version"));
    }

    @Test
    void a_field_that_nobody_filled_in_has_its_default() {
        assertThat(entered(site(customer(), "topology: 'edge'"))).isEqualTo(Typed.json(DEFAULTS));
    }

    @Test
    void every_field_comes_back_as_it_was_entered() {
        assertThat(entered(site(customer(), FILLED))).isEqualTo(Typed.json(DEFAULTS, FILLED));
    }

    @Test
    void null_puts_every_field_back_to_its_default() {
        String site = site(customer(), FILLED);
        ObjectNode nothing = Typed.json(DEFAULTS);
        nothing.fieldNames().forEachRemaining(field -> nothing.putNull(field));
        nothing.without(List.of("name", "topology"));
        call(Method.PATCH, "sites/" + site, nothing.toString()).then().statusCode(200);
        assertThat(entered(site)).isEqualTo(Typed.json(DEFAULTS));
    }

    @Test
    void addresses_are_taken_in_any_form_and_come_back_in_one() {
        String site = site(customer(), Typed.MARC, "organisationPrefix: 'FD78:9F7E:C716:0:0:0:0:0/48'");
        get("sites/" + site).then().body("organisationPrefix", equalTo("fd78:9f7e:c716::/48"));
    }

    @Test
    void a_new_site_has_revision_one_and_a_plan() {
        var plan = plan(site(customer(), Typed.ARTICLE));
        assertThat(plan.get("revision").asInt()).isEqualTo(1);
        assertThat(plan.get("verdict").asText()).isEqualTo("confirm-first");
        assertThat(plan.get("createdBy").asText()).isEqualTo(TestOwner.EMAIL);
        assertThat(plan.get("hash").asText())
                .isEqualTo("ffaef558cb1622534c1769e056016c0a51d27031d1f09f1a840e46a299dce97a");
    }

    @Test
    void a_patch_changes_the_fields_it_names_and_no_other() {
        String site = site(customer(), FILLED);
        patch("sites/" + site, "windowsVersion: '2022'").then().statusCode(200).body("windowsVersion", equalTo("2022"));
        assertThat(entered(site)).isEqualTo(Typed.json(DEFAULTS, FILLED, "windowsVersion: '2022'"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # an edit                                | revisions it leads to
            "name: 'Branch'"                         | 0
            # the default, said
            "teredo: 'derived', routing: null"       | 0
            "publicIpv4: ['131.107.0.2','131.107.0.3']" | 0
            "ipv6PathConfirmed: true"                | 1
            "serverPrefixLength: 64, serverForwarding: true, windowsVersion: '2019'" | 1
            "publicIpv4: ['131.107.0.2']"            | 1
            "loadBalancing: 'nlb'"                   | 1
            """)
    void an_edit_makes_a_revision_if_and_only_if_the_design_changes(String edit, int revisions) {
        String site = site(customer(), Typed.ARTICLE);
        host(site);
        int before = revision(site);
        patch("sites/" + site, edit).then().statusCode(200);
        assertThat(revision(site)).isEqualTo(before + revisions);
        patch("sites/" + site, edit).then().statusCode(200);
        assertThat(revision(site)).isEqualTo(before + revisions);
    }

    @Test
    void another_reference_of_the_customer_makes_no_revision() {
        String customer = customer();
        String site = site(customer, Typed.ARTICLE);
        patch("customers/" + customer, "name: 'Other', reference: 'R'").then().statusCode(200);
        assertThat(revision(site)).isEqualTo(1);
    }

    @Test
    void an_edit_from_an_old_version_is_refused_and_changes_nothing() {
        String site = site(customer(), Typed.ARTICLE);
        String tag = get("sites/" + site).header("ETag");
        patch("sites/" + site, "windowsVersion: '2019'").then().statusCode(200);
        TestOwner.api()
                .header("If-Match", tag)
                .body("{\"windowsVersion\":\"2022\"}")
                .patch("/api/v1/sites/" + site)
                .then()
                .statusCode(412);
        get("sites/" + site).then().body("windowsVersion", equalTo("2019"));
        assertThat(revision(site)).isEqualTo(2);
    }

    @Test
    void a_removed_site_is_gone_with_its_plan_and_hosts() {
        String customer = customer();
        String site = site(customer, Typed.ARTICLE);
        String host = host(site);
        delete("sites/" + site).then().statusCode(204);
        List.of("sites/" + site, "sites/" + site + "/plan", "sites/" + site + "/hosts", "hosts/" + host)
                .forEach(path -> get(path).then().statusCode(404));
        site(customer, Typed.ARTICLE);
    }

    @Test
    void another_server_address_moves_the_routes_of_every_host() {
        String site = site(customer(), Typed.ARTICLE, Typed.CONFIRMED);
        host(site, "onLink: true");
        patch("sites/" + site, "serverAddress: '2002:836b:2:3333::a'").then().statusCode(200);
        assertThat(plan(site).at("/hosts/0/routes/0/nextHop").asText()).isEqualTo("2002:836b:2:3333::a");
        assertThat(plan(site).at("/hosts/0/address").asText()).isEqualTo("2002:836b:2:3333::10");
    }

    @Test
    void a_server_address_that_a_host_holds_is_refused_beside_its_own_field() {
        String site = site(customer(), Typed.ARTICLE);
        host(site);
        patch("sites/" + site, "serverAddress: '2002:836b:2:3333::10'")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("serverAddress"));
    }
}
