package outward.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static outward.customer.Inventory.call;
import static outward.customer.Inventory.delete;
import static outward.customer.Inventory.get;
import static outward.customer.Inventory.patch;
import static outward.customer.Inventory.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.Method;
import java.util.List;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.customer.Typed;
import outward.portfolio.Overview;

@OutwardTest
class FromAppliedTest {
    @Test
    void after_one_host_of_two_and_an_edit_exactly_the_rest_is_left() {
        Work work = Work.prepared();
        String path = work.begun();
        Work.reached(path);
        Work.done(path, step -> !step.get("hostName").asText().equals("JUMP2"));
        String third = work.add("JUMP3");
        String second = host(work, "JUMP2");
        assertThat(changes(work)).isEqualTo(Typed.json("""
                site: '%s', from: 'applied', applied: [3], to: 4,
                counts: {add: 2, change: 0, remove: 0},
                frame: [],
                hosts: [%s, %s]""".formatted(
                        work.site(), added(second, "JUMP2", "11"), added(third, "JUMP3", "12"))));
    }

    private static String added(String id, String name, String last) {
        return """
                {id: '%s', name: '%s', action: 'add', symbol: '+', before: null, after: {
                    name: '%s', interfaceAlias: 'LAN', role: 'other', addressing: 'next',
                    address: '2002:836b:2:3333::%s', prefixLength: 64, advertisedPrefix: null, defaultGateway: null,
                    routes: [{destination: '2002:836b:2:1000::/64', nextHop: '2002:836b:2:3333::1'},
                        {destination: '2001:0:836b:2::/64', nextHop: '2002:836b:2:3333::1'}],
                    onLink: true}}""".formatted(id, name, name, last);
    }

    /** The portfolio, which counts without putting plans together, must come to the same. */
    private static JsonNode changes(Work work) {
        JsonNode changes = read("sites/" + work.site() + "/plan/changes?from=applied");
        JsonNode pending = Overview.of(work.site()).get("pending");
        assertThat(pending.get("hosts").asInt()).isEqualTo(changes.get("hosts").size());
        assertThat(pending.get("site").asBoolean())
                .isEqualTo(!changes.get("frame").isEmpty());
        return changes;
    }

    static String host(Work work, String name) {
        for (JsonNode host : read("sites/" + work.site() + "/hosts").get("items")) {
            if (host.get("name").asText().equals(name)) {
                return host.get("id").asText();
            }
        }
        throw new AssertionError("no host " + name);
    }

    @Test
    void the_runbook_sets_up_the_rest_and_names_what_it_starts_from() {
        Work work = Work.prepared();
        String path = work.begun();
        Work.reached(path);
        Work.done(path, step -> !step.get("hostName").asText().equals("JUMP2"));
        String runbook = runbook(work, "&from=applied");
        assertThat(runbook.lines()
                        .filter(l -> l.endsWith(": address and routes"))
                        .filter(l -> l.startsWith("###")))
                .singleElement()
                .asString()
                .contains("JUMP2");
        assertThat(runbook).contains("Carried out before: as recorded, of revision 3");
        assertThat(runbook(work, "")).contains("JUMP1: address and routes");
    }

    private static String runbook(Work work, String query) {
        return get("sites/" + work.site() + "/runbook?format=markdown" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void while_nothing_is_recorded_everything_is_left() {
        Work work = Work.prepared();
        work.begun();
        JsonNode changes = changes(work);
        assertThat(changes.get("applied")).isEmpty();
        assertThat(changes.get("counts").get("change").asInt()).isZero();
        assertThat(changes.get("hosts")).hasSize(2);
        assertThat(changes.get("frame")).isNotEmpty();
    }

    @Test
    void a_host_that_was_skipped_stays_in_the_difference_of_an_applied_revision() {
        Work work = Work.prepared();
        String path = work.begun();
        Work.record(path, skipped(work, "address-and-routes")).then().statusCode(201);
        Work.reached(path);
        Work.done(
                path,
                step -> !(step.get("step").asText().equals("address-and-routes")
                        && step.get("hostName").asText().equals("JUMP2")));
        work.act(path, "completion").then().statusCode(200);
        assertThat(changes(work).get("hosts"))
                .singleElement()
                .satisfies(host -> assertThat(host.get("name").asText()).isEqualTo("JUMP2"));
    }

    private static String skipped(Work work, String step) {
        return "{step: '" + step + "', host: '" + host(work, "JUMP2") + "', result: 'skipped', note: 'Away'}";
    }

    @Test
    void what_a_superseded_revision_really_did_is_taken_back_by_the_next() {
        Work work = Work.prepared();
        work.apply(work.begun());
        String first = host(work, "JUMP1");
        patch("hosts/" + first, "addressing: 'manual', interfaceId: 'aa'")
                .then()
                .statusCode(200);
        String second = work.begun();
        Work.done(second, Work.on("JUMP1").and(s -> !s.get("step").asText().startsWith("take-back")));
        patch("hosts/" + first, "interfaceId: 'bb'").then().statusCode(200);
        String runbook = runbook(work, "&from=applied");
        assertThat(runbook).contains("of revisions 3 and 4", "JUMP1: take back what the earlier plan set");
        String back = runbook.substring(runbook.indexOf("JUMP1: take back what the earlier plan set"));
        assertThat(back.substring(0, back.indexOf("###")))
                .contains("Remove-NetIPAddress", "2002:836b:2:3333::aa", "2002:836b:2:3333::10")
                .doesNotContain("3333::bb'");
    }

    @Test
    void a_removed_host_is_to_be_taken_back_until_that_is_recorded() {
        Work work = Work.prepared();
        work.apply(work.begun());
        String gone = host(work, "JUMP2");
        delete("hosts/" + gone).then().statusCode(204);
        assertThat(changes(work).get("counts").get("remove").asInt()).isEqualTo(1);
        work.apply(work.begun());
        assertThat(changes(work).get("counts")).isEqualTo(Typed.json("add: 0, change: 0, remove: 0"));
    }

    @Test
    void going_back_takes_back_what_came_since_and_makes_the_earlier_revision_the_baseline() {
        Work work = Work.prepared();
        String first = work.begun();
        work.apply(first);
        work.add("JUMP3");
        work.apply(work.begun());
        get("sites/" + work.site() + "/plan/changes?from=applied&to=3")
                .then()
                .body("hosts.name", equalTo(List.of("JUMP3")), "hosts.action", equalTo(List.of("remove")));
        work.act(first, "return").then().statusCode(200).body("state", equalTo("being-applied"));
        assertThat(Work.steps(first).stream().map(s -> s.get("step").asText()))
                .contains("take-back-host")
                .doesNotContain("address-and-routes");
        work.apply(first);
        assertThat(changes(work).get("hosts").get(0).get("name").asText()).isEqualTo("JUMP3");
    }

    @Test
    void there_is_nothing_to_go_back_from_where_nothing_was_begun_since() {
        Work work = Work.prepared();
        String path = work.begun();
        work.apply(path);
        work.act(path, "return").then().statusCode(409).body("code", equalTo("NOTHING_SINCE"));
        call(Method.POST, path + "/return", "{hash: '" + "ab".repeat(32) + "'}")
                .then()
                .statusCode(422)
                .body(containsString("reason"));
    }
}
