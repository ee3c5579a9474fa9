package outward.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.delete;
import static outward.customer.Inventory.get;
import static outward.customer.Inventory.host;
import static outward.customer.Inventory.patch;
import static outward.customer.Inventory.plan;
import static outward.customer.Inventory.site;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestOwner;
import outward.customer.Typed;

/** Two edges of one customer, each a deployment of its own, and machines that are hosts at both (safety Y4). */
@OutwardTest
class OtherSitesTest {
    private static final String SECOND =
            "topology: 'edge', publicIpv4: ['131.107.0.8', '131.107.0.9'], name: 'Branch', deployment: 'branch'";

    private String first = "";
    private String second = "";

    @BeforeEach
    void two_sites() {
        String customer = customer();
        first = site(customer, Typed.ARTICLE);
        second = site(customer, SECOND);
    }

    @Test
    void a_machine_with_addresses_of_both_sites_is_warned_of_at_both() {
        host(first, "name: 'JUMP01'");
        assertThat(ambiguous(first)).isEmpty();
        host(second, "name: 'jump01'");
        assertThat(ambiguous(first)).containsOnly("JUMP01");
        assertThat(ambiguous(second)).containsOnly("jump01");
    }

    @Test
    void what_is_reported_follows_the_other_site_without_a_new_revision() {
        host(first, "name: 'JUMP01'");
        String there = host(second, "name: 'JUMP01'");
        int revision = plan(first).get("revision").intValue();
        patch("hosts/" + there, "name: 'JUMP02'").then().statusCode(200);
        assertThat(ambiguous(first)).isEmpty();
        patch("hosts/" + there, "name: 'JUMP01'").then().statusCode(200);
        assertThat(ambiguous(first)).isNotEmpty();
        delete("hosts/" + there).then().statusCode(204);
        assertThat(ambiguous(first)).isEmpty();
        assertThat(plan(first).get("revision").intValue()).isEqualTo(revision);
    }

    @Test
    void another_adapter_another_name_and_another_customer_bring_no_source() {
        host(first, "name: 'JUMP01'");
        host(second, "name: 'JUMP01', interfaceAlias: 'Backup'");
        host(second, "name: 'JUMP02'");
        host(site(customer(), SECOND), "name: 'JUMP01'");
        assertThat(ambiguous(first)).isEmpty();
    }

    @Test
    void separate_deployments_know_nothing_of_each_other() {
        host(first, "name: 'JUMP01'");
        assertThat(plan(first).at("/hosts/0/routes").findValuesAsText("destination"))
                .containsExactly("2002:836b:2:1000::/64", "2001:0:836b:2::/64");
        host(second, "name: 'JUMP02'");
        assertThat(plan(second).at("/hosts/0/routes").findValuesAsText("destination"))
                .containsExactly("2002:836b:8:1000::/64", "2001:0:836b:8::/64");
        assertThat(plan(first).get("findings").findValuesAsText("code"))
                .doesNotContain("MULTISITE", "OTHER_ENTRY_POINTS");
    }

    @Test
    void the_walk_of_the_host_says_so_too() {
        String here = host(first, "name: 'JUMP01'");
        String paths = "sites/" + first + "/plan/hosts/" + here + "/paths";
        get(paths).then().statusCode(200).body("arrives", everyItem(equalTo(true)));
        host(second, "name: 'JUMP01'");
        get(paths).then().body("find { it.tunnel == 'Teredo' }.reason", equalTo("SOURCE_AMBIGUOUS"));
    }

    @Test
    void the_sites_page_of_findings_says_so_too() {
        host(first, "name: 'JUMP01'");
        String findings = "/sites/" + first + "/findings";
        TestOwner.page().get(findings).then().body(not(containsString("SOURCE_AMBIGUOUS")));
        host(second, "name: 'JUMP01'");
        TestOwner.page().get(findings).then().body(containsString("SOURCE_AMBIGUOUS"), containsString("JUMP01"));
    }

    @Test
    void a_page_warns_of_planned_addresses_on_an_advertised_link_as_the_plan_does() {
        host(first, "addressing: 'auto-configured'");
        String findings = "/sites/" + first + "/findings";
        TestOwner.page().get(findings).then().body(not(containsString("MIXED_ADDRESSING")));
        host(first);
        assertThat(plan(first).get("findings").findValuesAsText("code")).contains("MIXED_ADDRESSING");
        TestOwner.page().get(findings).then().body(containsString("MIXED_ADDRESSING"));
    }

    private static List<String> ambiguous(String site) {
        return plan(site).get("findings").findParents("code").stream()
                .filter(f -> f.get("code").textValue().equals("SOURCE_AMBIGUOUS"))
                .map(f -> f.get("subject").textValue())
                .toList();
    }
}
