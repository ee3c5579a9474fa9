package outward.transfer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.host;
import static outward.customer.Inventory.plan;
import static outward.transfer.web.EstateFiles.estate;
import static outward.transfer.web.EstateFiles.export;
import static outward.transfer.web.EstateFiles.into;
import static outward.transfer.web.EstateFiles.namesake;
import static outward.transfer.web.EstateFiles.send;
import static outward.transfer.web.EstateFiles.sites;
import static outward.transfer.web.EstateFiles.taken;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.customer.StoredRows;
import outward.customer.Typed;

/** Estate files taken in by the machine interface: what comes out goes in again. */
@OutwardTest
class EstateImportTest {
    private static final List<String> ITS_OWN = List.of("site", "revision", "createdAt", "createdBy", "reason", "hash");

    @Inject
    StoredRows rows;

    private static JsonNode comparable(JsonNode plan) {
        ObjectNode bare = ((ObjectNode) plan.deepCopy()).without(ITS_OWN);
        bare.withArray("hosts").forEach(host -> ((ObjectNode) host).remove("id"));
        bare.withArray("waivers").forEach(waiver -> ((ObjectNode) waiver).remove("at"));
        return bare;
    }

    @Test
    void a_file_that_the_customer_gave_changes_nothing() {
        String customer = estate();
        String file = export(customer);
        var before = rows.counts();
        JsonNode answer = taken(into(customer), file);
        assertThat(answer.findValuesAsText("act")).hasSize(14).containsOnly("unchanged");
        assertThat(answer.get("hosts")).isEqualTo(Typed.json("added: 0, changed: 0, unchanged: 9"));
        assertThat(rows.counts()).isEqualTo(before);
        assertThat(export(customer)).isEqualTo(file);
    }

    @Test
    void in_an_empty_customer_it_gives_the_same_plans_at_once_and_the_same_file_again() {
        String customer = estate();
        String file = export(customer);
        String other = namesake(customer);
        JsonNode answer = taken(into(other), file);
        assertThat(answer.get("customers")).isEqualTo(Typed.json("added: 0, changed: 0, unchanged: 1"));
        assertThat(answer.get("sites")).isEqualTo(Typed.json("added: 4, changed: 0, unchanged: 0"));
        assertThat(answer.get("hosts")).isEqualTo(Typed.json("added: 9, changed: 0, unchanged: 0"));
        assertThat(export(other)).isEqualTo(file);
        for (int i = 0; i < 4; i++) {
            JsonNode plan = plan(sites(other).get(i));
            assertThat(comparable(plan))
                    .isEqualTo(comparable(plan(sites(customer).get(i))));
            assertThat(plan.get("verdict").asText()).isNotEqualTo("refused");
            assertThat(plan.get("revision").asInt()).isEqualTo(1);
            assertThat(plan.get("reason").asText()).isEqualTo("Estate file imported");
        }
    }

    @Test
    void a_preview_says_the_same_and_keeps_nothing() {
        String customer = estate();
        String file = export(customer);
        String other = namesake(customer);
        var before = rows.counts();
        JsonNode preview = taken(into(other) + "?preview=true", file);
        assertThat(rows.counts()).isEqualTo(before);
        assertThat(taken(into(other), file)).isEqualTo(preview);
        assertThat(rows.counts()).isNotEqualTo(before);
    }

    @Test
    void one_wrong_host_is_named_by_path_and_line_and_nothing_is_stored() {
        String customer = estate();
        String file =
                export(customer).replace("name: \"Late\"", "name: \"Other\"").replace("\"CLIENT_6TO4\"", "\"NONE\"");
        var before = rows.counts();
        String path = "customers[0].sites[3].hosts[1].interfaceId";
        send(into(customer), file)
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of(path)))
                .body("errors[0].message", containsString("Line "))
                .body("errors[0].message", containsString("is not free"));
        send(into(customer), export(customer).replace("\"CLIENT_6TO4\"", "\"NONE\""))
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("customers[0].sites[0].waivers[0].code")));
        assertThat(rows.counts()).isEqualTo(before);
    }
}
