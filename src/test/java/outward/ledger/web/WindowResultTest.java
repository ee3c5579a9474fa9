package outward.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static outward.customer.Inventory.read;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestOwner;

/** The result file of a change window, brought back by page and by program. */
@OutwardTest
class WindowResultTest {
    private static final String ROW =
            "{\"step\": \"%s\", \"host\": null, \"state\": \"%s\", \"at\": \"2026-11-24T02:14:05.000Z\", \"note\": \"\","
                    + " \"evidence\": \"%s\"}";

    private static String file(Work work, String path, String... rows) {
        return ("{\"kind\": \"outward-change-window\", \"version\": 1, \"site\": \"%s\", \"revision\": %d, \"planHash\":"
                        + " \"%s\", \"window\": {}, \"steps\": [%s], \"back\": []}")
                .formatted(
                        work.site(),
                        read(path).get("revision").asInt(),
                        read(path).get("hash").asText(),
                        String.join(",", rows));
    }

    private static Response bring(String path, String file, String query) {
        return TestOwner.api().body(file).post("/api/v1/" + path + "/applications/window-result" + query);
    }

    @Test
    void it_is_looked_at_first_and_recorded_with_what_was_seen() {
        Work work = Work.prepared();
        String path = work.begun();
        String file = file(work, path, ROW.formatted("read-state", "done", "ok"), ROW.formatted("no-step", "done", ""));
        String seen = bring(path, file, "")
                .then()
                .statusCode(200)
                .body("recorded", equalTo(1), "refused", equalTo(1), "steps[1].why", startsWith("This carrying out"))
                .extract()
                .path("seen");
        assertThat(Work.steps(path).get(0).get("result").asText()).isEqualTo("pending");
        bring(path, file, "?seen=1.7.x").then().statusCode(409).body("code", equalTo("RESULT_STALE"));
        bring(path, file, "?seen=" + seen).then().statusCode(201);
        Work.list(path)
                .then()
                .body("items[0].result", equalTo("done"), "items[0].tickedAt", equalTo("2026-11-24T02:14:05Z"))
                .body("items[0].file.type", equalTo("application/json"), "total", equalTo(1));
        bring(path, file, "?seen=" + seen).then().statusCode(409);
        bring(path, file, "").then().statusCode(200).body("recorded", equalTo(0), "left", equalTo(1));
        TestOwner.page().get("/audit").then().body(containsString("Result of a change window recorded"));
    }

    @Test
    void a_file_of_another_plan_and_one_that_comes_too_early_are_refused() {
        Work work = Work.prepared();
        String path = work.approved();
        String file = file(work, path, ROW.formatted("read-state", "done", ""));
        bring(path, file, "").then().statusCode(409).body("code", equalTo("NOT_BEING_APPLIED"));
        work.act(path, "beginning").then().statusCode(200);
        String hash = read(path).get("hash").asText();
        bring(path, file.replace(hash, "0".repeat(64)), "")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("resultFile"), "errors[0].message", containsString("plan hash 0000"));
        bring(path, file.replace(work.site(), work.customer()), "")
                .then()
                .statusCode(422)
                .body("errors[0].message", containsString("another site"));
    }

    @Test
    void the_page_shows_what_it_would_record_and_does_when_it_is_agreed_to() {
        Work work = Work.prepared();
        String path = work.begun();
        String file = file(work, path, ROW.formatted("read-state", "done", "</textarea><script>alert(1)</script>"));
        Response page = TestOwner.form()
                .contentType(ContentType.MULTIPART)
                .multiPart("resultFile", "result.json", file.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/" + path + "/applications/window-result");
        page.then().statusCode(200).body(containsString("1 would be recorded, 0 change nothing, 0 are refused"));
        assertThat(page.asString()).doesNotContain("</textarea><script>");
        String seen = page.asString().replaceAll("(?s).*name=\"seen\" value=\"([^\"]*)\".*", "$1");
        TestOwner.form()
                .formParams("content", file.replace("\n", "\r\n"), "seen", seen)
                .post("/" + path + "/applications/window-result")
                .then()
                .statusCode(303);
        TestOwner.page().get("/" + path + "/applications").then().body(containsString("by the engineer's clock"));
    }

    @Test
    void the_page_says_beside_the_field_what_is_wrong_with_a_file() {
        Work work = Work.prepared();
        String path = work.begun();
        TestOwner.form()
                .contentType(ContentType.MULTIPART)
                .multiPart("resultFile", "photo.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'})
                .post("/" + path + "/applications/window-result")
                .then()
                .statusCode(422)
                .body(containsString("id=\"resultFile-error\">This is no result file of a change-window page."));
    }
}
