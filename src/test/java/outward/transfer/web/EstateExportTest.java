package outward.transfer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static outward.customer.Inventory.call;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.get;
import static outward.customer.Inventory.plan;
import static outward.customer.Inventory.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.Method;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestOwner;
import outward.customer.Estate;
import outward.customer.EstateDrafts;
import outward.customer.Typed;
import outward.plan.Plan;
import outward.plan.PlanDocument;
import outward.transfer.EstateYaml;
import outward.transfer.PlanCommand;

/** What is stored, handed out as a file, and planned again from it. */
@OutwardTest
class EstateExportTest {
    private static final String HOSTS = """
            [{name: 'A', interfaceAlias: 'LAN', onLink: true},
             {name: 'B', interfaceAlias: 'LAN 2', addressing: 'manual', interfaceId: '10', routing: 'default-gateway'},
             {name: 'C', interfaceAlias: 'Büro', addressing: 'from-ipv4', ipv4: '10.2.16.10', role: 'config-manager'},
             {name: 'E', interfaceAlias: 'LAN', addressing: 'auto-configured'},
             {name: 'F', interfaceAlias: 'LAN', role: 'domain-controller'}]""";
    private static final List<String> ITS_OWN =
            List.of("site", "revision", "createdAt", "createdBy", "reason", "hash", "waivers");

    private static String export(String customer) {
        return get("customers/" + customer + "/estate")
                .then()
                .statusCode(200)
                .contentType("application/yaml")
                .header("Content-Disposition", containsString("estate.yaml"))
                .extract()
                .asString();
    }

    private static Estate read(String file) {
        return EstateYaml.read(file.getBytes(StandardCharsets.UTF_8)).estate();
    }

    private static JsonNode comparable(JsonNode plan) {
        ObjectNode bare = ((ObjectNode) plan.deepCopy()).without(ITS_OWN);
        bare.withArray("hosts").forEach(host -> ((ObjectNode) host).remove("id"));
        return bare;
    }

    private static String estate() {
        String customer = customer();
        String first = site(customer, Typed.ARTICLE, Typed.CONFIRMED, "name: 'Paris'");
        call(Method.POST, "sites/" + first + "/hosts", HOSTS).then().statusCode(201);
        site(customer, Typed.MARC, "name: 'Lyon', deployment: 'Lyon'");
        call(Method.PUT, "sites/" + first + "/waivers/CLIENT_6TO4", "{reason: 'Off by policy', until: '2999-12-31'}")
                .then()
                .statusCode(200);
        return customer;
    }

    @Test
    void a_file_that_is_read_and_written_again_is_the_same() {
        String file = export(estate());
        assertThat(EstateYaml.write(read(file))).isEqualTo(file);
        assertThat(file).contains("name: \"F\"", "interfaceId: \"::", "code: \"CLIENT_6TO4\"", "until: \"2999-12-31\"");
    }

    @Test
    void the_file_gives_the_plans_that_the_application_gives() throws IOException {
        String customer = estate();
        List<Plan> plans = EstateDrafts.plan(
                        read(export(customer)), Map.of(), PlanCommand.MANY_HOSTS, Clock.systemUTC())
                .get(0);
        List<String> sites = get("customers/" + customer + "/sites").path("items.id");
        assertThat(plans).hasSize(2);
        for (int i = 0; i < plans.size(); i++) {
            JsonNode planned = new ObjectMapper().readTree(PlanDocument.of(plans.get(i)));
            assertThat(comparable(planned)).isEqualTo(comparable(plan(sites.get(i))));
        }
    }

    @Test
    void two_sites_of_one_name_are_no_file() {
        String customer = customer();
        site(customer, Typed.MARC, "name: 'Lyon'");
        site(customer, "topology: 'single-adapter'", "name: 'lyon', deployment: 'b'");
        get("customers/" + customer + "/estate").then().statusCode(409).body("code", equalTo("NAME_TWICE"));
    }

    @Test
    void who_took_it_stands_in_the_changelog_and_the_page_leads_to_it() {
        String customer = estate();
        TestOwner.page()
                .get("/customers/" + customer)
                .then()
                .body(containsString("/customers/" + customer + "/estate"));
        TestOwner.page().get("/customers/" + customer + "/estate").then().statusCode(200);
        TestOwner.page().get("/customers/" + customer + "/changelog").then().body(containsString("estate.export"));
    }

    @Test
    void many_hosts_are_as_many_for_the_command() {
        assertThat(ConfigProvider.getConfig().getValue("outward.many-hosts", Integer.class))
                .isEqualTo(PlanCommand.MANY_HOSTS);
    }
}
