package outward.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestOwner;

/** A file of evidence, sent by the page. */
@OutwardTest
class StepsFileTest {
    private static final byte[] TEXT = "Ping statistics".getBytes(StandardCharsets.UTF_8);

    private static RequestSpecification form(byte[] content) {
        return TestOwner.form()
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "C:\\logs\\ping.txt", content)
                .multiPart("round", "1")
                .multiPart("result", "done")
                .multiPart("note", "")
                .multiPart("evidence", "");
    }

    private static Response post(String path, RequestSpecification form) {
        return form.multiPart("task", "1").post("/" + path + "/applications");
    }

    @Test
    void it_is_kept_with_the_step_and_its_kind_follows_from_its_content() {
        String path = Work.prepared().begun();
        post(path, form(TEXT)).then().statusCode(303);
        TestOwner.page()
                .get("/" + path + "/applications")
                .then()
                .body(containsString("applications/1/file\">ping.txt</a>"));
        Response file = TestOwner.page().get("/" + path + "/applications/1/file");
        assertThat(file.asByteArray()).isEqualTo(TEXT);
        assertThat(file.contentType()).startsWith("text/plain");
    }

    @Test
    void what_is_of_no_kind_that_is_kept_or_too_large_is_refused_and_nothing_is_recorded() {
        String path = Work.prepared().begun();
        post(path, form(new byte[] {0, 1, 2})).then().statusCode(422).body(containsString("file-error"));
        post(path, form(new byte[(1 << 20) + 1])).then().statusCode(422).body(containsString("at most 1 MB"));
        RequestSpecification all = form(TEXT).multiPart("which", "all");
        all.post("/" + path + "/applications")
                .then()
                .statusCode(422)
                .body(containsString("A file goes with steps that are ticked."));
        assertThat(Work.steps(path).get(0).get("result").asText()).isEqualTo("pending");
    }

    @Test
    void a_form_with_files_needs_its_token_and_a_page_that_takes_files() {
        String path = Work.prepared().begun();
        TestOwner.page()
                .multiPart("task", "1")
                .multiPart("result", "done")
                .post("/" + path + "/applications")
                .then()
                .statusCode(400);
        TestOwner.form()
                .contentType(ContentType.MULTIPART)
                .multiPart("reached", "1")
                .post("/" + path + "/applications/policy-reach")
                .then()
                .statusCode(415);
    }
}
