package outward.transfer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.host;
import static outward.customer.Inventory.revision;
import static outward.customer.Inventory.site;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestOwner;
import outward.customer.StoredRows;
import outward.customer.Typed;

/** An estate file pasted, looked at and taken in. */
@OutwardTest
class EstatePagesTest {
    private static final String FILE = """
            version: 1
            customers:
              - name: "Contoso <b>"
                sites:
                  - name: "Paris"
                    topology: "edge"
                    publicIpv4: ["131.107.0.2", "131.107.0.3"]
                    hosts:
                      - {name: "A", interfaceAlias: "LAN"}
                      - {name: "B", interfaceAlias: "LAN", role: "jump-host"}
                      - {name: "C", interfaceAlias: "<i>"}
            """;

    @Inject
    StoredRows rows;

    private static Response send(String customer, String act, String file) {
        return TestOwner.form()
                .formParam("content", file.replace("\n", "\r\n"))
                .post("/customers/" + customer + "/estate" + act);
    }

    private static String paris(String customer) {
        String paris = site(customer, Typed.ARTICLE, "name: 'Paris'");
        host(paris, "name: 'A'");
        host(paris, "name: 'B'");
        return paris;
    }

    private static ValidatableResponse page(String path) {
        return TestOwner.page().get(path).then().statusCode(200);
    }

    @Test
    void the_customers_page_leads_to_the_box_and_the_preview_carries_the_file() {
        String customer = customer();
        paris(customer);
        page("/customers/" + customer).body(containsString("/customers/" + customer + "/estate/import"));
        page("/customers/" + customer + "/estate/import").body(containsString("name=\"content\""));
        var before = rows.counts();
        String shown = send(customer, "/preview", FILE)
                .then()
                .statusCode(200)
                .body(containsString("1 would be added, 1 changed, and 2 stay as they are"))
                .extract()
                .asString();
        assertThat(rows.counts()).isEqualTo(before);
        assertThat(shown).contains("<th scope=\"row\">C</th>", "Host of Paris", "value=\"version: 1", "<td>Role</td>");
        assertThat(shown).contains("Contoso &lt;b&gt;").doesNotContain("Contoso <b>");
    }

    @Test
    void what_is_confirmed_is_stored_at_once_and_the_customers_page_says_what_was_done() {
        String customer = customer();
        String paris = paris(customer);
        int before = revision(paris);
        var done = send(customer, "", FILE);
        done.then().statusCode(303).header("Location", endsWith("/customers/" + customer));
        TestOwner.landing(done).then().body(containsString("1 were added, 1 changed, and 2"));
        assertThat(revision(paris)).isEqualTo(before + 1);
        page("/customers/" + customer + "/changelog").body(containsString("estate.import"));
        send(customer, "/preview", FILE).then().body(containsString("all that the file says is stored already"));
    }

    @Test
    void what_is_wrong_is_named_by_its_line_and_the_text_stays_in_the_box() {
        String customer = customer();
        var before = rows.counts();
        for (String act : new String[] {"/preview", ""}) {
            send(customer, act, FILE.replace("\"jump-host\"", "\"jumper\"").replace("\"edge\"", "\"ledge\""))
                    .then()
                    .statusCode(422)
                    .body(containsString("customers[0].sites[0].topology</span> Line 6: "))
                    .body(containsString("customers[0].sites[0].hosts[1].role</span> Line 10: "))
                    .body(containsString("ledge"));
        }
        assertThat(rows.counts()).isEqualTo(before);
    }
}
