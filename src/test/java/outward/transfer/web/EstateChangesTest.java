package outward.transfer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static outward.customer.Inventory.call;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.host;
import static outward.customer.Inventory.read;
import static outward.customer.Inventory.revision;
import static outward.customer.Inventory.site;
import static outward.transfer.web.EstateFiles.export;
import static outward.transfer.web.EstateFiles.into;
import static outward.transfer.web.EstateFiles.send;
import static outward.transfer.web.EstateFiles.taken;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.Method;
import java.util.List;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestOwner;
import outward.customer.Typed;
import outward.database.Ids;

/** Estate files that change what is there, and which customer they speak of. */
@OutwardTest
class EstateChangesTest {
    @Test
    void what_differs_leads_to_one_revision_and_what_is_not_named_is_left_alone() {
        String customer = customer();
        String paris = site(customer, Typed.ARTICLE, "name: 'Paris'");
        String lyon = site(customer, Typed.MARC, "name: 'Lyon', deployment: 'Lyon'");
        host(paris, "name: 'A'");
        host(paris, "name: 'B'");
        host(paris, "name: 'Unnamed', addressing: 'manual', interfaceId: '77'");
        String file = """
                version: 1
                customers:
                  - name: "Whatever it is called there"
                    sites:
                      - name: "PARIS"
                        topology: "edge"
                        publicIpv4: ["131.107.0.2", "131.107.0.3"]
                        teredo: "disabled"
                        hosts:
                          - {name: "b", interfaceAlias: "LAN"}
                          - {name: "C", interfaceAlias: "LAN"}
                          - {name: "A", interfaceAlias: "LAN", role: "jump-host"}
                """;
        JsonNode answer = taken(into(customer), file);
        assertThat(answer.get("rows"))
                .isEqualTo(Typed.parsed("[{what: 'customer', name: '"
                        + read("customers/" + customer).get("name").asText() + "', act: 'unchanged', fields: []},"
                        + "{what: 'site', name: 'PARIS', within: '"
                        + read("customers/" + customer).get("name").asText()
                        + "', act: 'change', fields: ['name', 'teredo']},"
                        + "{what: 'host', name: 'b', within: 'PARIS', act: 'change', fields: ['name']},"
                        + "{what: 'host', name: 'C', within: 'PARIS', act: 'add', fields: []},"
                        + "{what: 'host', name: 'A', within: 'PARIS', act: 'change', fields: ['role']}]"));
        assertThat(revision(paris)).isEqualTo(5);
        assertThat(revision(lyon)).isEqualTo(1);
        assertThat(read("sites/" + paris + "/hosts").findValuesAsText("name"))
                .containsExactly("A", "b", "Unnamed", "C");
    }

    @Test
    void what_one_site_gives_up_another_may_have_and_hosts_keep_their_identifiers() {
        String customer = customer();
        String paris = site(customer, Typed.ARTICLE, "name: 'Paris', deployment: 'P'");
        String rome = site(
                customer,
                "name: 'Rome', deployment: 'R', topology: 'edge', publicIpv4: ['131.107.0.6', '131.107.0.7']");
        host(paris, "name: 'Unnamed', addressing: 'manual', interfaceId: '77'");
        host(paris, "name: 'A'");
        host(rome, "name: 'A'");
        String file = export(customer)
                .replace("131.107.0.2\"", "131.107.0.9\"")
                .replace("131.107.0.3\"", "131.107.0.10\"")
                .replace("131.107.0.6\"", "131.107.0.2\"")
                .replace("131.107.0.7\"", "131.107.0.3\"")
                .replaceFirst("(?s) *- name: \"Unnamed\".*?(?=- name: \"A\")", "          ");
        assertThat(taken(into(customer), file).get("rows").findValuesAsText("act"))
                .containsExactly("unchanged", "change", "change", "change", "change");
        assertThat(read("sites/" + paris + "/hosts").findValuesAsText("address"))
                .containsExactly("2002:836b:9:3333::77", "2002:836b:9:3333::10");
        assertThat(read("sites/" + rome + "/hosts").findValuesAsText("address"))
                .containsExactly("2002:836b:2:3333::10");
        assertThat(List.of(revision(paris), revision(rome))).containsExactly(4, 3);
    }

    @Test
    void hosts_change_places_in_one_file_or_none_does() {
        String customer = customer();
        String paris = site(customer, Typed.ARTICLE, "name: 'Paris'");
        host(paris, "name: 'A'");
        host(paris, "name: 'B', addressing: 'manual', interfaceId: '77'");
        host(paris, "name: 'C', addressing: 'manual', interfaceId: '78'");
        String round = export(customer)
                .replace("interfaceId: \"::78\"", "interfaceId: \"::C's\"")
                .replace("interfaceId: \"::77\"", "interfaceId: \"::78\"")
                .replace("interfaceId: \"::10\"", "interfaceId: \"::77\"");
        send(into(customer), round.replace("C's", "78"))
                .then()
                .statusCode(422)
                .body("errors[0].message", containsString("2002:836b:2:3333::78 is held by another host."));
        assertThat(read("sites/" + paris + "/hosts").findValuesAsText("address"))
                .containsExactly("2002:836b:2:3333::10", "2002:836b:2:3333::77", "2002:836b:2:3333::78");
        taken(into(customer) + "?preview=true", round.replace("C's", "10"));
        assertThat(revision(paris)).isEqualTo(4);
        taken(into(customer), round.replace("C's", "10"));
        assertThat(read("sites/" + paris + "/hosts").findValuesAsText("address"))
                .containsExactly("2002:836b:2:3333::77", "2002:836b:2:3333::78", "2002:836b:2:3333::10");
        assertThat(revision(paris)).isEqualTo(5);
        assertThat(export(customer)).contains("interfaceId: \"::77\"").isEqualTo(round.replace("C's", "10"));
    }

    @Test
    void a_file_of_several_customers_knows_them_by_name_and_adds_those_that_are_new() {
        String name = "Estate " + Ids.next();
        String file =
                "version: 1\ncustomers:\n  - name: \"%s\"\n    sites:\n      - {name: \"HQ\", topology: \"edge\"}\n"
                                .formatted(name)
                        + "  - {name: \"%s B\", reference: \"R\"}\n".formatted(name);
        assertThat(taken("estate", file).get("customers")).isEqualTo(Typed.json("added: 2, changed: 0, unchanged: 0"));
        JsonNode again = taken("estate", file.replace("\"R\"", "\"S\""));
        assertThat(again.get("customers")).isEqualTo(Typed.json("added: 0, changed: 1, unchanged: 1"));
        assertThat(again.get("sites")).isEqualTo(Typed.json("added: 0, changed: 0, unchanged: 1"));
        call(Method.POST, "customers", "{name: '" + name + " b'}").then().statusCode(201);
        send("estate", file)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("customers[1].name"))
                .body("errors[0].message", containsString("Line 6: 2 customers are called " + name + " B"));
    }

    @Test
    void one_customer_takes_one_customer_and_a_body_by_another_name_is_none() {
        String customer = customer();
        send(into(customer), "version: 1\ncustomers: []\n").then().statusCode(422);
        send(into(customer) + "?preview=maybe", "version: 1\ncustomers: []\n")
                .then()
                .statusCode(422);
        TestOwner.api()
                .contentType("application/xml")
                .body("x")
                .post("/api/v1/estate")
                .then()
                .statusCode(415)
                .body("detail", equalTo("A body of this kind is not taken here."));
    }
}
