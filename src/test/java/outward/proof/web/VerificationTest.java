package outward.proof.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static outward.customer.Inventory.patch;
import static outward.customer.Inventory.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestOwner;
import outward.ledger.web.Work;

/** What the ledger records is what hosts are held against, and what is proven of it makes a revision verified. */
@OutwardTest
class VerificationTest {
    private static final String ROUTES = """
            C:\\>netsh interface ipv6 show route

            Publish  Type      Met  Prefix                    Idx  Gateway/Interface Name
            -------  --------  ---  ------------------------  ---  ------------------------
            No       Manual    256  2002:836b:2:1000::/64       4  2002:836b:2:3333::1
            No       Manual    256  2001:0:836b:2::/64          4  2002:836b:2:3333::1

            """;
    private static final String ANSWERS =
            "Reply from 2002:836b:2:3333::1: time=1ms\nReply from 2002:836b:2:1000::5: time=1ms\n";

    @Test
    void an_applied_revision_is_verified_once_each_of_its_hosts_reached_a_client() {
        Work work = Work.prepared();
        String path = work.begun();
        work.act(path, "verification").then().statusCode(409).body("code", equalTo("WRONG_STATE"));
        work.apply(path);
        work.act(path, "verification")
                .then()
                .statusCode(409)
                .body(
                        "detail",
                        equalTo("Of 2 hosts, 2 have not reached the rung \"client ping\"."
                                + " JUMP1 is at \"applied\": Nothing shows it yet."
                                + " JUMP2 is at \"applied\": Nothing shows it yet."));
        hosts(work).forEach(host -> bring(work, host, ROUTES + ANSWERS));
        TestOwner.page().get("/" + path).then().body(containsString("/verification\">It is verified"));
        work.act(path, "verification").then().statusCode(200).body("state", equalTo("verified"));
        TestOwner.page().get("/" + path).then().body(not(containsString("It is verified")));
    }

    @Test
    void a_host_is_applied_by_its_own_steps_alone() {
        Work work = Work.prepared();
        String path = work.begun();
        assertThat(rungs(work)).containsExactly("planned", "planned");
        Work.reached(path);
        Work.done(path, step -> !step.get("hostName").asText().equals("JUMP2"));
        assertThat(rungs(work)).containsExactly("applied", "planned");
        assertThat(applied(work, 0)).isEqualTo("its steps of revision 3 were recorded as done");
        TestOwner.api()
                .body(skipped(path))
                .post("/api/v1/" + path + "/applications")
                .then()
                .statusCode(201);
        work.act(path, "completion").then().statusCode(200);
        assertThat(rungs(work)).containsExactly("applied", "planned");
    }

    @Test
    void a_host_is_held_against_what_was_carried_out_and_not_against_what_is_planned_since() {
        Work work = Work.prepared();
        work.apply(work.begun());
        String host = hosts(work).get(0);
        patch("hosts/" + host, "addressing: 'manual', interfaceId: 'aa'").then().statusCode(200);
        assertThat(bring(work, host, addresses("2002:836b:2:3333::10"))).isEmpty();
        assertThat(bring(work, host, addresses("2002:836b:2:3333::aa"))).contains("ADDRESS_MISSING");
        assertThat(rungs(work).get(0)).isEqualTo("planned");
        assertThat(bring(work, work.add("JUMP3"), addresses("2002:836b:2:3333::10")))
                .contains("ADDRESS_MISSING");
    }

    private static String addresses(String address) {
        return """
                PS C:\\> Get-NetIPAddress -AddressFamily IPv6 | Format-Table InterfaceAlias,IPAddress,PrefixLength

                InterfaceAlias IPAddress            PrefixLength
                -------------- ---------            ------------
                LAN            %s           64

                """.formatted(address);
    }

    private static String skipped(String path) {
        List<String> records = new ArrayList<>();
        Work.steps(path).stream()
                .filter(Work.on("JUMP2"))
                .forEach(step -> records.add("{\"step\": %s, \"host\": %s, \"result\": \"skipped\", \"note\": \"Away\"}"
                        .formatted(step.get("step"), step.get("host"))));
        return records.toString();
    }

    private static List<String> hosts(Work work) {
        List<String> ids = new ArrayList<>();
        read("sites/" + work.site() + "/hosts")
                .get("items")
                .forEach(h -> ids.add(h.get("id").asText()));
        return ids;
    }

    private static List<String> rungs(Work work) {
        List<String> rungs = new ArrayList<>();
        proof(work).forEach(h -> rungs.add(h.get("rung").asText()));
        return rungs;
    }

    private static String applied(Work work, int host) {
        return proof(work).get(host).get("rungs").get(1).get("evidence").asText();
    }

    private static JsonNode proof(Work work) {
        return read("sites/" + work.site() + "/proof").get("hosts");
    }

    /** The codes of what differs. */
    private static List<String> bring(Work work, String host, String content) {
        return TestOwner.api()
                .body(Map.of("source", host, "content", content))
                .post("/api/v1/sites/" + work.site() + "/observations")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("drift.code");
    }
}
