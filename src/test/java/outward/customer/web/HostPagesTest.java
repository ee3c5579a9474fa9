package outward.customer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.host;
import static outward.customer.Inventory.site;

import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestEstate;
import outward.TestOwner;

@OutwardTest
class HostPagesTest {
    @Test
    void the_page_of_a_host_shows_its_line_the_way_to_clients_and_the_lines_that_set_it_up() {
        String site = site(
                customer(),
                "topology: 'edge'",
                "publicIpv4: ['131.107.0.2', '131.107.0.3']",
                "serverInternalIpv4: '10.2.16.5/24'",
                "teredo: 'enabled'");
        String host = host(site, "name: 'JUMP9'", "interfaceAlias: 'Local Area Connection'", "ipv4: '10.2.16.9'");
        assertThat(TestOwner.page()
                        .get("/hosts/" + host)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains(
                        "2002:836b:2:3333::10/64",
                        "Arrives, and so does the answer, from 2002:836b:2:3333::10.",
                        "netsh interface ipv6 add route prefix=2002:836b:2:1000::/64 interface=&quot;Local Area Connection&quot; nexthop=2002:836b:2:3333::1");
    }

    @Test
    void a_new_host_gets_its_address() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        TestOwner.form()
                .formParams(
                        "name",
                        "HELPDESK1",
                        "interfaceAlias",
                        "Ethernet",
                        "ipv4",
                        "10.2.16.10",
                        "addressing",
                        "from-ipv4")
                .post("/sites/" + ours.site() + "/hosts")
                .then()
                .statusCode(303);
        TestOwner.page()
                .get("/sites/" + ours.site() + "/hosts")
                .then()
                .body(containsString("2002:836b:2:3333::a02:100a"));
    }

    @Test
    void a_page_beyond_the_last_says_so_and_leads_back() {
        String hosts = "/sites/" + TestEstate.of(TestOwner.TOKEN).site() + "/hosts";
        TestOwner.page()
                .get(hosts + "?page=9999")
                .then()
                .statusCode(200)
                .body(containsString("The list is shorter: <a href=\"" + hosts + "\">its first page</a>."));
    }

    @Test
    void wrong_fields_come_back_with_what_was_entered_and_nothing_is_stored() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        TestOwner.form()
                .formParams("name", "JUMP1", "interfaceAlias", "Ethernet")
                .post("/sites/" + ours.site() + "/hosts")
                .then()
                .statusCode(422)
                .body(containsString("id=\"name-error\""), containsString("value=\"JUMP1\""));
        TestOwner.form()
                .formParams("name", "<b>", "interfaceAlias", "Ethernet", "version", 0)
                .post("/hosts/" + ours.host() + "/edit")
                .then()
                .statusCode(422)
                .body(containsString("value=\"&lt;b&gt;\""));
        assertThat(ours.read("sites/" + ours.site() + "/hosts").getInt("total")).isOne();
    }

    @Test
    void whether_a_host_is_on_the_link_is_recorded_from_the_plan_once() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        String confirmations = "/hosts/" + ours.host() + "/confirmations";
        TestOwner.form().formParam("onLink", "true").post(confirmations).then().statusCode(303);
        TestOwner.form().formParam("onLink", "false").post(confirmations).then().statusCode(409);
        assertThat(ours.read("hosts/" + ours.host()).getBoolean("onLink")).isTrue();
    }

    @Test
    void a_host_is_removed_after_it_was_asked_for() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        TestOwner.form().post("/hosts/" + ours.host() + "/removal").then().statusCode(303);
        TestOwner.page().get("/hosts/" + ours.host() + "/edit").then().statusCode(404);
    }
}
