package outward.customer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
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
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.OutwardTest;
import outward.TestOwner;
import outward.customer.StoredRows;
import outward.customer.Typed;

@OutwardTest
class HostApiTest {
    private static final String TWO = "internalPrefixes: ['2001:db8:1::/64', '2001:db8:2::/64']";

    @Inject
    StoredRows rows;

    private static String address(String host) {
        return read("hosts/" + host).get("address").asText(null);
    }

    @Test
    void a_host_has_its_defaults_and_the_first_free_address() {
        String host = host(site(customer(), Typed.ARTICLE), "name: 'WS01'");
        ObjectNode json = (ObjectNode) read("hosts/" + host);
        assertThat((ObjectNode) json.without(List.of("id", "site", "version"))).isEqualTo(Typed.json("""
                name: 'WS01', interfaceAlias: 'LAN', ipv4: null, internalPrefix: null, addressing: 'next',
                interfaceId: null, role: 'other', onLink: null, routing: null, address: '2002:836b:2:3333::10'"""));
    }

    @Test
    void every_field_comes_back_as_it_was_entered_and_null_takes_it_away() {
        String fields = "ipv4: '10.2.16.10', internalPrefix: '2001:db8:1::/64', addressing: 'manual',"
                + " interfaceId: 'a02:100a', role: 'help-desk', onLink: true, routing: 'default-gateway'";
        String host = host(site(customer(), Typed.NATIVE), fields);
        var json = read("hosts/" + host);
        Typed.json(fields.replace("'a02:100a'", "'::a02:100a'"))
                .properties()
                .forEach(field -> assertThat(json.get(field.getKey())).isEqualTo(field.getValue()));
        patch(
                        "hosts/" + host,
                        "ipv4: null, internalPrefix: null, addressing: null, interfaceId: null, role: null,"
                                + " onLink: null, routing: null")
                .then()
                .statusCode(200)
                .body("addressing", equalTo("next"))
                .body("role", equalTo("other"))
                .body("routing", equalTo(null))
                .body("address", equalTo("2001:db8:1::a02:100a"));
    }

    @Test
    void a_hosts_edit_is_one_revision_and_an_empty_one_is_none() {
        String site = site(customer(), Typed.ARTICLE);
        String host = host(site);
        patch("hosts/" + host, "name: 'NEW', onLink: true").then().statusCode(200);
        assertThat(revision(site)).isEqualTo(3);
        patch("hosts/" + host, "name: 'NEW'").then().statusCode(200);
        assertThat(revision(site)).isEqualTo(3);
        assertThat(plan(site).at("/hosts/0/name").asText()).isEqualTo("NEW");
    }

    @Test
    void an_edit_from_an_old_version_is_refused_and_changes_nothing() {
        String host = host(site(customer(), Typed.ARTICLE));
        String tag = get("hosts/" + host).header("ETag");
        patch("hosts/" + host, "role: 'help-desk'").then().statusCode(200);
        TestOwner.api()
                .header("If-Match", tag)
                .body("{\"role\":\"jump-host\"}")
                .patch("/api/v1/hosts/" + host)
                .then()
                .statusCode(412);
        assertThat(read("hosts/" + host).get("role").asText()).isEqualTo("help-desk");
    }

    @Test
    void hosts_keep_their_addresses_when_others_come_and_go_and_a_given_back_one_rests() {
        String site = site(customer(), Typed.ARTICLE);
        String first = host(site);
        String second = host(site);
        delete("hosts/" + first).then().statusCode(204);
        String third = host(site);
        assertThat(address(second)).isEqualTo("2002:836b:2:3333::11");
        assertThat(address(third)).isEqualTo("2002:836b:2:3333::12");
        patch("hosts/" + third, "addressing: 'manual', interfaceId: '10'")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("interfaceId"));
    }

    @Test
    void once_its_rest_is_over_an_address_serves_again() {
        String site = site(customer(), Typed.ARTICLE);
        String first = host(site);
        host(site);
        delete("hosts/" + first).then().statusCode(204);
        restIsOver();
        assertThat(address(host(site))).isEqualTo("2002:836b:2:3333::10");
    }

    @Test
    void an_address_whose_rest_is_over_is_not_given_out_while_a_host_holds_it_again() {
        String site = site(customer(), Typed.ARTICLE);
        delete("hosts/" + host(site, "addressing: 'manual', interfaceId: '20'"))
                .then()
                .statusCode(204);
        restIsOver();
        host(site, "addressing: 'manual', interfaceId: '20'");
        assertThat(address(host(site))).isEqualTo("2002:836b:2:3333::10");
    }

    @Test
    void identifiers_below_sixteen_are_left_to_servers_even_after_a_rest() {
        String site = site(customer(), Typed.ARTICLE);
        delete("hosts/" + host(site, "addressing: 'manual', interfaceId: '5'"))
                .then()
                .statusCode(204);
        restIsOver();
        assertThat(address(host(site))).isEqualTo("2002:836b:2:3333::10");
    }

    private void restIsOver() {
        rows.run("update resting_addresses set free_at = now() - interval '1 second'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", textBlock = """
            # an edit of a host that holds ::10                      | its address afterwards
            "addressing: 'manual', interfaceId: '20'"                | 2002:836b:2:3333::20
            "addressing: 'from-ipv4', ipv4: '10.2.16.10'"            | 2002:836b:2:3333::a02:100a
            "addressing: 'auto-configured'"                          | -
            "role: 'domain-controller'"                              | -
            "ipv4: '10.2.16.10'"                                     | 2002:836b:2:3333::10
            """)
    void an_edit_of_its_addressing_moves_a_host(String edit, String address) {
        String host = host(site(customer(), Typed.ARTICLE));
        patch("hosts/" + host, edit).then().statusCode(200);
        assertThat(address(host)).isEqualTo(address);
    }

    @Test
    void whoever_turns_from_a_typed_identifier_to_another_way_need_not_name_it() {
        String host = host(site(customer(), Typed.ARTICLE), "addressing: 'manual', interfaceId: '20'");
        patch("hosts/" + host, "addressing: 'next'").then().statusCode(200);
        assertThat(address(host)).isEqualTo("2002:836b:2:3333::20");
    }

    @Test
    void a_host_that_moves_to_a_prefix_where_its_identifier_is_held_gets_the_next_free_one() {
        String site = site(customer(), Typed.NATIVE, TWO);
        host(site, "internalPrefix: '2001:db8:2::/64'");
        String host = host(site, "internalPrefix: '2001:db8:1::/64'");
        patch("hosts/" + host, "internalPrefix: '2001:db8:2::/64'").then().statusCode(200);
        assertThat(address(host)).isEqualTo("2001:db8:2::11");
    }

    @Test
    void a_domain_controller_that_becomes_a_host_again_has_its_old_address_again() {
        String site = site(customer(), Typed.ARTICLE);
        String host = host(site);
        patch("hosts/" + host, "role: 'domain-controller'").then().statusCode(200);
        patch("hosts/" + host, "role: 'other'").then().statusCode(200);
        assertThat(address(host)).isEqualTo("2002:836b:2:3333::10");
    }

    @Test
    void a_removed_host_is_gone_from_list_and_plan() {
        String site = site(customer(), Typed.ARTICLE);
        String host = host(site);
        delete("hosts/" + host).then().statusCode(204);
        delete("hosts/" + host).then().statusCode(404);
        get("hosts/" + host).then().statusCode(404);
        get("sites/" + site + "/hosts").then().body("total", equalTo(0));
        assertThat(plan(site).get("hosts")).isEmpty();
        assertThat(revision(site)).isEqualTo(3);
    }
}
