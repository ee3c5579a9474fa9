package outward.diagnosis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestEstate;
import outward.TestOwner;
import outward.customer.StoredRows;

/** The guided check on pages and by the API: the answers are its whole state, and nothing of it is kept. */
@OutwardTest
class CheckPagesTest {
    private static final String LIST = "PS C:\\> Get-DAMgmtServer -Type All\ndc1.corp.example.com\nPS C:\\>";

    @Inject
    StoredRows rows;

    private TestEstate ours;

    @BeforeEach
    void found() {
        ours = TestEstate.of(TestOwner.TOKEN);
    }

    @Test
    void a_check_goes_from_the_symptom_to_the_cause_and_keeps_nothing() {
        var before = rows.counts();
        TestOwner.page()
                .get("/hosts/" + ours.host() + "/check")
                .then()
                .statusCode(200)
                .body(allOf(containsString("What do you see?"), containsString("aria-current=\"page\"")));
        page("after-logon", "LAPTOP7", List.of(), List.of(), List.of())
                .statusCode(200)
                .body(containsString("Get-DAMgmtServer -Type All"));
        page("after-logon", "LAPTOP7", List.of("list"), List.of(LIST), List.of(""))
                .statusCode(200)
                .body(allOf(
                        containsString("F7: "), containsString("Add-DAMgmtServer"), not(containsString("Judge this"))));
        assertThat(rows.counts()).isEqualTo(before);
    }

    @Test
    void an_answer_that_is_not_understood_or_too_long_leaves_its_question() {
        page("after-logon", "", List.of("list"), List.of("Zugriff verweigert <b>"), List.of(""))
                .statusCode(200)
                .body(allOf(
                        containsString("Not understood: Zugriff verweigert &lt;b&gt;"),
                        containsString("Get-DAMgmtServer -Type All")));
        page("after-logon", "", List.of("list"), List.of("x".repeat(60_001)), List.of(""))
                .statusCode(422)
                .body(containsString("id=\"text-error\""));
        page("after-logon", "a b", List.of(), List.of(), List.of())
                .statusCode(422)
                .body(containsString("id=\"client-error\""));
    }

    @Test
    void somebody_goes_back_to_the_question_before() {
        TestOwner.form()
                .formParam("symptom", "after-logon")
                .formParam("question", "list", "server-rules")
                .formParam("text", "", "")
                .formParam("choice", "not-run")
                .formParam("back", "yes")
                .post("/hosts/" + ours.host() + "/check")
                .then()
                .statusCode(200)
                .body(containsString("Get-DAMgmtServer -Type All"));
    }

    private ValidatableResponse page(
            String symptom, String client, List<String> questions, List<String> texts, List<String> choices) {
        var form = TestOwner.form().formParam("symptom", symptom).formParam("client", client);
        for (int i = 0; i < questions.size(); i++) {
            form.formParam("question", questions.get(i))
                    .formParam("text", texts.get(i))
                    .formParam("choice", choices.get(i));
        }
        return form.post("/hosts/" + ours.host() + "/check").then();
    }

    @Test
    void a_program_is_asked_the_same_questions() {
        api(Map.of("symptom", "after-logon"))
                .statusCode(200)
                .body("next.question", equalTo("list"))
                .body("next.on", equalTo("DirectAccess server"));
        api(Map.of("symptom", "after-logon", "answers", List.of(Map.of("question", "list", "text", LIST))))
                .body("cause.code", equalTo("F7"))
                .body("trail.question", hasItems("list"));
        api(Map.of("symptom", "by-address", "answers", List.of())).body("unexplained.open", hasItems("F10"));
        api(Map.of("symptom", "vanish", "client", "2001:0:4137:9e76:2cde:3b1f:3fff:fdd2"))
                .body("cause.code", equalTo("F26"));
    }

    @Test
    void a_program_is_told_what_is_wrong() {
        api(Map.of("symptom", "none")).statusCode(422).body("errors.field", hasItems("symptom"));
        api(Map.of("symptom", "vanish", "client", 5)).statusCode(422).body("errors.field", hasItems("client"));
        api(Map.of("symptom", "vanish", "answers", List.of(Map.of("question", "x"))))
                .statusCode(422)
                .body("errors.field", hasItems("answers[0]"));
        api(Map.of("symptom", "vanish", "answers", List.of(Map.of("question", "list", "choice", "yes"))))
                .statusCode(422);
    }

    private ValidatableResponse api(Map<String, Object> body) {
        return TestOwner.api()
                .body(body)
                .post("/api/v1/hosts/" + ours.host() + "/check")
                .then();
    }
}
