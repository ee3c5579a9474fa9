package outward.customer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static outward.customer.Inventory.call;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.delete;
import static outward.customer.Inventory.patch;
import static outward.customer.Inventory.plan;
import static outward.customer.Inventory.read;
import static outward.customer.Inventory.site;

import io.restassured.http.Method;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.OutwardTest;
import outward.TestTransactions;
import outward.customer.StoredRows;
import outward.customer.Typed;
import outward.database.Sql;

/** Client prefixes of one customer never overlap, manage-out prefixes never between deployments; two guards each. */
@OutwardTest
class PrefixClaimsTest {
    @Inject
    StoredRows rows;

    @Inject
    TestTransactions transactions;

    @Inject
    Sql sql;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # a site beside the article's, in a deployment of its own | the field that is named
            # the same public address: the same client prefix
            "topology: 'edge', publicIpv4: ['131.107.0.2']" | publicIpv4
            "topology: 'edge', method: 'native', publicIpv4: [], clientPrefix: '2002:836b:2:1000::/64'" | clientPrefix
            "topology: 'edge', method: 'native', publicIpv4: [], loadBalancing: 'nlb', clientPrefix: '2002:836b:2:1000::/59'" | clientPrefix
            # its VPN prefix in the other's clients' prefix
            "topology: 'behind-nat', organisationPrefix: 'fd78:9f7e:c716::/48', vpnPrefix: '2002:836b:2:1000::/64'" | vpnPrefix
            # the same /48, but clients elsewhere: the manage-out prefixes meet
            "topology: 'behind-nat', organisationPrefix: '2002:836b:2::/48', clientPrefix: '2001:db8:1:1000::/64'" | organisationPrefix
            """)
    void overlapping_prefixes_are_refused_beside_the_field_they_come_from(String fields, String field) {
        String customer = customer();
        site(customer, Typed.ARTICLE);
        String other = site(customer, "topology: 'behind-nat', deployment: 'other'");
        var before = rows.counts();
        String body = Typed.json("name: 'B', deployment: 'new'", fields).toString();
        call(Method.POST, "customers/" + customer + "/sites", body)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo(field));
        patch("sites/" + other, fields).then().statusCode(422).body("errors[0].field", equalTo(field));
        assertThat(rows.counts()).isEqualTo(before);
    }

    @Test
    void the_intranet_of_one_deployment_is_none_of_the_clients_of_another() {
        String customer = customer();
        site(customer, Typed.NATIVE);
        String inside = Typed.json("name: 'B', deployment: 'new', topology: 'behind-nat', method: 'native',"
                        + " internalPrefixes: ['2001:db8:1:1000::/64']")
                .toString();
        call(Method.POST, "customers/" + customer + "/sites", inside)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("internalPrefixes"));
        String over = Typed.json("name: 'B', deployment: 'new', topology: 'behind-nat', method: 'native',"
                        + " clientPrefix: '2001:db8:1::/64'")
                .toString();
        call(Method.POST, "customers/" + customer + "/sites", over)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("clientPrefix"));
    }

    @Test
    void another_customer_may_plan_with_the_same_prefixes() {
        site(customer(), Typed.ARTICLE);
        site(customer(), Typed.ARTICLE);
    }

    @Test
    void a_removed_sites_prefixes_are_free_again() {
        String customer = customer();
        delete("sites/" + site(customer, Typed.ARTICLE)).then().statusCode(204);
        site(customer, Typed.ARTICLE);
    }

    @Test
    void a_client_64_inside_the_internal_48_is_normal() {
        var plan = plan(site(customer(), Typed.NATIVE, "internalPrefixes: ['2001:db8:1::/48']"));
        assertThat(plan.get("findings").findValuesAsText("code")).doesNotContain("PREFIXES_COLLIDE");
    }

    @Test
    void entry_points_of_one_deployment_may_share_internal_prefixes() {
        String customer = customer();
        site(customer, Typed.NATIVE);
        site(customer, Typed.NATIVE, "clientPrefix: '2001:db8:2:2000::/64', publicIpv4: []");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what the application's role inserts beside the article's site | what refuses it
            ip-https   | 2002:836b:2:1000::/64    | client_prefixes_apart
            vpn        | 2002:836b:2:1000::/59    | client_prefixes_apart
            teredo     | 2001:0:836b:2:8000::/65  | client_prefixes_apart
            manage-out | 2002:836b:2:3333::/64    | manage_out_prefixes_apart
            manage-out | 2002:836b:2::/48         | manage_out_prefixes_apart
            dmz        | 2001:db8::/64            | planned_prefixes_kind_check
            """)
    void the_database_itself_refuses_overlapping_prefixes(String kind, String prefix, String constraint) {
        String customer = customer();
        site(customer, Typed.ARTICLE);
        String other = site(customer, "topology: 'behind-nat', deployment: 'other'");
        UUID deployment = transactions.asAda(() -> sql.first(
                        "select deployment_id from sites where id = ?",
                        row -> row.getObject(1, UUID.class),
                        UUID.fromString(other))
                .orElseThrow());
        assertThatThrownBy(() -> rows.run(
                        "insert into planned_prefixes (customer_id, deployment_id, site_id, kind, prefix)"
                                + " values (?, ?, ?, ?, ?::cidr)",
                        UUID.fromString(customer),
                        deployment,
                        UUID.fromString(other),
                        kind,
                        prefix))
                .hasStackTraceContaining(constraint);
    }

    @Test
    void the_database_itself_refuses_an_address_or_a_name_held_twice() {
        String customer = customer();
        String site = site(customer, Typed.ARTICLE);
        outward.customer.Inventory.host(site, "name: 'WS01'");
        assertThatThrownBy(() -> copy(site, "WS02", "2002:836b:2:3333::10"))
                .hasStackTraceContaining("hosts_address_key");
        assertThatThrownBy(() -> copy(site, "ws01", "2002:836b:2:3333::99")).hasStackTraceContaining("hosts_name_key");
        assertThat(read("sites/" + site + "/hosts").get("total").asInt()).isOne();
    }

    private void copy(String site, String name, String address) {
        rows.run(
                "insert into hosts (id, customer_id, site_id, name, interface_alias, addressing, role, address)"
                        + " select ?, customer_id, id, ?, 'LAN', 'next', 'other', ?::inet from sites where id = ?",
                UUID.randomUUID(),
                name,
                address,
                UUID.fromString(site));
    }
}
