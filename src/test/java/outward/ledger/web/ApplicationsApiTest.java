package outward.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static outward.customer.Inventory.call;
import static outward.customer.Inventory.get;

import io.restassured.http.Method;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.OutwardTest;
import outward.TestOwner;

@OutwardTest
class ApplicationsApiTest {
    @Test
    void the_steps_are_those_of_the_runbook_of_that_change_set() {
        Work work = Work.prepared();
        String path = work.begun();
        assertThat(Work.steps(path).stream().map(s -> s.get("title").asText()).distinct())
                .containsExactlyElementsOf(titles(work.site()));
        Work.list(path)
                .then()
                .statusCode(200)
                .body("total", equalTo(0), "items", equalTo(List.of()), "round.of", notNullValue())
                .body("round.pending", equalTo(Work.steps(path).size()), "round.policy", nullValue())
                .body("steps.findAll { it.step == 'address-and-routes' }.hostName", hasItems("JUMP1", "JUMP2"));
    }

    private static List<String> titles(String site) {
        String document = get("sites/" + site + "/runbook?format=markdown").asString();
        String work = document.substring(document.indexOf("## Steps"), document.indexOf("## Back-out"));
        return work.lines()
                .filter(line -> line.startsWith("### "))
                .map(line -> line.replaceFirst("^### (\\d+\\\\?\\. )?", "").replace("\\", ""))
                .distinct()
                .toList();
    }

    @Test
    void what_is_recorded_is_appended_and_the_last_counts() {
        String path = Work.prepared().begun();
        Work.record(path, "{step: 'read-state', result: 'failed', note: 'Access denied', evidence: 'line 1\\nline 2'}")
                .then()
                .statusCode(201)
                .body("number", equalTo(1), "result", equalTo("failed"), "by", notNullValue());
        Work.record(path, "{step: 'read-state', result: 'done'}").then().statusCode(201);
        Work.list(path)
                .then()
                .body("total", equalTo(2), "items.result", equalTo(List.of("failed", "done")))
                .body("items[0].evidence", equalTo("line 1\nline 2"), "items[0].note", equalTo("Access denied"))
                .body("steps[0].result", equalTo("done"), "round.done", equalTo(1), "round.failed", equalTo(0));
        Work.record(path, "{step: 'read-state', result: 'pending'}").then().statusCode(201);
        Work.list(path).then().body("steps[0].result", equalTo("pending"), "round.done", equalTo(0));
    }

    @Test
    void several_are_recorded_all_or_nothing() {
        String path = Work.prepared().begun();
        Work.record(path, "[{step: 'read-state', result: 'done'}, {step: 'policy-backup', result: 'skipped'}]")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("[1].note"));
        Work.list(path).then().body("total", equalTo(0));
        Work.record(path, "[{step: 'read-state', result: 'done'}, {step: 'policy-backup', result: 'done'}]")
                .then()
                .statusCode(201)
                .body("step", equalTo(List.of("read-state", "policy-backup")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {step: 'read-state'}                                    | result
            {step: 'read-state', result: 'maybe'}                   | result
            {step: 'read-state', result: 'skipped'}                 | note
            {step: 'read-state', result: 'failed', note: ' '}       | note
            {step: 'no-such', result: 'done'}                       | step
            {step: 'address-and-routes', result: 'done'}            | step
            {step: 'read-state', host: 'x', result: 'done'}         | host
            {step: 'read-state', result: 'done', colour: 'red'}     | colour
            {step: 'read-state', result: 'done', evidence: 7}       | evidence
            {step: 'read-state', result: 'done', file: {name: 'a', content: '!'}}  | file.content
            {step: 'read-state', result: 'done', file: {name: '', content: 'YQ=='}} | file.name
            []                                                      | body
            [7]                                                     | [0]
            null                                                    | body
            """)
    void wrong_input_is_answered_beside_its_field(String body, String field) {
        Work.record(OneSite.PATH, body).then().statusCode(422).body("errors.field", hasItem(field));
    }

    /** One that no test records anything of. */
    private static final class OneSite {
        static final String PATH = Work.prepared().begun();
    }

    @Test
    void nothing_is_recorded_of_what_is_not_being_applied() {
        Work work = Work.prepared();
        Work.record(work.newest(), "{step: 'read-state', result: 'done'}")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_BEING_APPLIED"), "reason", containsString("\"Draft\""));
        Work.list(work.newest()).then().statusCode(200).body("round", nullValue(), "total", equalTo(0));
        Work.list(work.path(99)).then().statusCode(404);
    }

    @Test
    void a_file_of_evidence_is_kept_and_handed_out_to_be_kept() {
        String path = Work.prepared().begun();
        String content = Base64.getEncoder()
                .encodeToString("{\"routes\": []}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Work.record(
                        path,
                        "{step: 'read-state', result: 'done', file: {name: 'C:\\\\x.html', content: '" + content
                                + "'}}")
                .then()
                .statusCode(201)
                .body("file.type", equalTo("application/json"), "file.size", equalTo(14));
        get(path + "/applications/1/file")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Content-Disposition", containsString("attachment"))
                .body("routes", equalTo(List.of()));
        get(path + "/applications/2/file").then().statusCode(404);
    }

    @Test
    void an_applied_revision_needs_every_step_done_or_skipped() {
        Work work = Work.prepared();
        String path = work.begun();
        work.act(path, "completion")
                .then()
                .statusCode(409)
                .body("code", equalTo("STEPS_OPEN"), "reason", containsString("Read the state"));
        work.apply(path);
        get(path).then().body("state", equalTo("applied"));
        Work.record(path, "{step: 'read-state', result: 'done'}").then().statusCode(409);
    }

    @Test
    void what_waits_for_the_policy_is_not_done_before_it_has_come() {
        String path = Work.prepared().begun();
        Work.record(path, "{step: 'manage-signed-in', result: 'done'}")
                .then()
                .statusCode(409)
                .body("code", equalTo("POLICY_NOT_REACHED"));
        reach(path, "{reached: 2, clients: 3, missing: ['LAPTOP7']}").statusCode(201);
        Work.record(path, "{step: 'manage-signed-in', result: 'done'}")
                .then()
                .statusCode(409)
                .body("reason", containsString("2 of 3"));
        reach(path, "{reached: 2, clients: 3, missing: ['LAPTOP7'], reason: 'On leave'}")
                .statusCode(201)
                .body("enough", equalTo(true), "missing", equalTo(List.of("LAPTOP7")));
        Work.record(path, "{step: 'manage-signed-in', result: 'done'}").then().statusCode(201);
    }

    private static io.restassured.response.ValidatableResponse reach(String path, String body) {
        return call(Method.POST, path + "/applications/policy-reach", body).then();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {reached: 4, clients: 3}                         | reached
            {reached: -1, clients: 3}                        | reached
            {reached: 0, clients: 0}                         | clients
            {reached: 2, clients: 3}                         | missing
            {reached: 1, clients: 3, missing: ['A', 'A']}    | missing
            {reached: 2, clients: 3, missing: ['A', 'A']}    | missing
            {reached: 2, clients: 3, missing: 'A'}           | missing
            {reached: 2, clients: 3, missing: ['']}          | missing
            {reached: 3, clients: 3, reason: 7}              | reason
            {reached: 3, clients: 3, colour: 'red'}          | colour
            []                                               | body
            """)
    void wrong_numbers_of_clients_are_answered_beside_their_field(String body, String field) {
        reach(OneSite.PATH, body).statusCode(422).body("errors.field", hasItem(field));
    }

    @Test
    void of_two_who_record_the_same_step_both_are_kept_in_order() {
        Work work = Work.prepared();
        String path = work.begun();
        List<CompletableFuture<Integer>> answers = Stream.of("done", "pending")
                .map(result -> CompletableFuture.supplyAsync(
                        () -> Work.record(path, "{step: 'read-state', result: '" + result + "'}")
                                .statusCode()))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join)).containsExactly(201, 201);
        var list = Work.list(path).then().body("total", equalTo(2), "items.number", equalTo(List.of(1, 2)));
        String last = list.extract().path("items[1].result");
        list.body("steps[0].result", equalTo(last));
    }

    @Test
    void every_record_stands_in_the_audit_trail() {
        Work work = Work.prepared();
        String path = work.begun();
        Work.record(path, "{step: 'read-state', result: 'skipped', note: 'Read yesterday'}")
                .then()
                .statusCode(201);
        Work.reached(path);
        assertThat(TestOwner.page().get("/sites/" + work.site() + "/changelog").asString())
                .contains("Steps recorded", "Read yesterday", "Reach of the policy recorded");
    }
}
