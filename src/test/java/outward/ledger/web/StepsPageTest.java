package outward.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static outward.customer.Inventory.get;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestBrowser;
import outward.TestMember;
import outward.TestOwner;

@OutwardTest
class StepsPageTest {
    @Test
    void steps_of_several_hosts_are_recorded_at_once() {
        Work work = Work.prepared();
        String path = work.begun();
        page(path)
                .then()
                .statusCode(200)
                .body(allOf(containsString("0 of "), containsString("JUMP1: address and routes")));
        post(path, tasks(path, "name-records"), "done", "").then().statusCode(303);
        assertThat(Work.steps(path).stream().filter(s -> s.get("step").asText().equals("name-records")))
                .hasSize(2)
                .allSatisfy(s -> assertThat(s.get("result").asText()).isEqualTo("done"));
        page(path).then().body(containsString("2 of "));
    }

    private static List<Integer> tasks(String path, String step) {
        List<String> steps =
                Work.steps(path).stream().map(s -> s.get("step").asText()).toList();
        return java.util.stream.IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).equals(step))
                .mapToObj(i -> i + 1)
                .toList();
    }

    private static Response page(String path) {
        return TestOwner.page().get("/" + path + "/applications");
    }

    private static Response post(String path, List<Integer> tasks, String result, String note) {
        return TestOwner.form()
                .formParam("task", tasks)
                .formParam("round", "1")
                .formParams("result", result, "note", note, "evidence", "")
                .post("/" + path + "/applications");
    }

    @Test
    void steps_are_shown_a_page_at_a_time_and_filtered_by_host_state_and_kind() {
        Work work = Work.prepared();
        String path = work.begun();
        filtered(path, "host=jump1&step=address-and-routes")
                .body(allOf(
                        containsString("aria-label=\"JUMP1: address and routes\""),
                        not(containsString("JUMP2: address"))));
        filtered(path, "state=done").body(containsString("No step is like that."));
        post(path, List.of(1), "done", "").then().statusCode(303);
        filtered(path, "state=done")
                .body(allOf(containsString("Done (1)"), not(containsString("No step is like that."))));
        filtered(path, "page=2").body(containsString("No step is like that."));
        filtered(path, "state=x").body(containsString("JUMP1: address and routes"));
    }

    private static ValidatableResponse filtered(String path, String query) {
        return TestOwner.page()
                .get("/" + path + "/applications?" + query)
                .then()
                .statusCode(200);
    }

    @Test
    void all_that_are_shown_are_recorded_at_once_when_their_number_is_agreed_to() {
        Work work = Work.prepared();
        String path = work.begun();
        all(path, "done", "").then().statusCode(200).body(containsString("Record 2 steps at once?"));
        assertThat(Work.steps(path))
                .allSatisfy(s -> assertThat(s.get("result").asText()).isEqualTo("pending"));
        all(path, "done", "1.0.3").then().statusCode(200).body(containsString("Record 2 steps at once?"));
        all(path, "skipped", "").then().statusCode(422).body(containsString("Say why"));
        all(path, "done", "1.0.2").then().statusCode(303).header("Location", containsString("step=name-records"));
        assertThat(Work.steps(path).stream().filter(s -> s.get("step").asText().equals("name-records")))
                .hasSize(2)
                .allSatisfy(s -> assertThat(s.get("result").asText()).isEqualTo("done"));
        assertThat(Work.steps(path).stream()
                        .filter(s -> s.get("result").asText().equals("done")))
                .hasSize(2);
    }

    private static Response all(String path, String result, String confirmed) {
        return TestOwner.form()
                .formParams("which", "all", "confirmed", confirmed, "step", "name-records", "host", "", "state", "")
                .formParams("result", result, "note", "", "evidence", "")
                .post("/" + path + "/applications");
    }

    @Test
    void what_is_wrong_stands_beside_its_field_and_what_was_ticked_stays_ticked() {
        String path = Work.prepared().begun();
        post(path, List.of(1, 2), "skipped", "")
                .then()
                .statusCode(422)
                .body(containsString("Say why"))
                .body(containsString(
                        "value=\"2\" aria-label=\"Back up the DirectAccess group policy objects\" checked"));
        post(path, List.of(999), "done", "").then().statusCode(422).body(containsString("Tick the steps"));
    }

    @Test
    void what_waits_for_the_policy_is_refused_with_a_sentence_until_its_reach_is_recorded() {
        String path = Work.prepared().begun();
        List<Integer> test = tasks(path, "manage-signed-in");
        post(path, test, "done", "").then().statusCode(409).body(containsString("Nothing is recorded of that yet"));
        reach(path, "2", "3", "").then().statusCode(422).body(containsString("Name each client"));
        reach(path, "2", "3", " LAPTOP7 ").then().statusCode(303);
        page(path).then().body(containsString("Not reached yet: LAPTOP7"));
        reach(path, "3", "3", "").then().statusCode(303);
        post(path, test, "done", "").then().statusCode(303);
    }

    private static Response reach(String path, String reached, String clients, String missing) {
        return TestOwner.form()
                .formParams("reached", reached, "clients", clients, "missing", missing, "reason", "")
                .post("/" + path + "/applications/policy-reach");
    }

    @Test
    void a_reader_sees_the_steps_and_no_form() {
        Work work = Work.prepared();
        String path = work.begun();
        TestBrowser reader =
                TestMember.of("customer-reader", List.of(work.customer())).browser();
        reader.page()
                .get("/" + path + "/applications")
                .then()
                .statusCode(200)
                .body(allOf(containsString("JUMP1: address and routes"), not(containsString("type=\"checkbox\""))));
    }

    @Test
    void pages_say_how_much_is_applied_and_start_from_it() {
        Work work = Work.prepared();
        String site = "/sites/" + work.site();
        TestOwner.page().get(site + "/runbook").then().body(not(containsString("What is recorded as carried out")));
        String path = work.begun();
        Work.done(path, Work.on("JUMP1"));
        TestOwner.page().get(site).then().body(containsString("Applied: 5 of "));
        TestOwner.page().get("/" + path).then().body(allOf(containsString("5 of "), containsString("Record applied")));
        TestOwner.page().get(site + "/changes").then().body(containsString("from what is recorded as carried out"));
        TestOwner.page().get(site + "/changes?from=1").then().body(containsString("From what is carried out"));
        TestOwner.page().get(site + "/runbook").then().body(containsString("value=\"applied\" selected"));
    }

    @Test
    void it_is_applied_by_a_button_when_nothing_is_left_and_gone_back_to_by_another() {
        Work work = Work.prepared();
        String first = work.begun();
        TestOwner.page().get("/" + first).then().body(not(containsString("It is applied")));
        Work.reached(first);
        Work.done(first, step -> true);
        TestOwner.page().get("/" + first).then().body(containsString("It is applied"));
        work.act(first, "completion").then().statusCode(200);
        TestOwner.page().get("/" + first).then().body(not(containsString("Go back to this revision")));
        work.add("JUMP3");
        work.begun();
        TestOwner.page().get("/" + first).then().body(containsString("Go back to this revision"));
        assertThat(get(first).jsonPath().getString("state")).isEqualTo("applied");
    }
}
