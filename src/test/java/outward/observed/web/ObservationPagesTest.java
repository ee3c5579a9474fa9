package outward.observed.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import outward.OutwardTest;
import outward.TestEstate;
import outward.TestOwner;

@OutwardTest
class ObservationPagesTest {
    private static final String PASTE = """
            DAStatus : Installed
            IsSingleNic : False
            IsNatDeployed : False
            TeredoState : Disabled
            ClientIPv6Prefix : 2002:836b:2:1000::/64
            Whatever else
            """;

    @Test
    void a_paste_changes_nothing_until_a_person_takes_a_value_over() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        String observation = paste(ours);
        TestOwner.page()
                .get(observation)
                .then()
                .statusCode(200)
                .body(
                        containsString("Whatever else"),
                        containsString("value=\"teredo\" aria-label=\"Take over Teredo\">"));
        assertThat(ours.read("sites/" + ours.site()).getString("teredo")).isEqualTo("derived");
        TestOwner.form()
                .formParams("version", 0, "adopt", "teredo")
                .post(observation + "/adoption")
                .then()
                .statusCode(303);
        assertThat(ours.read("sites/" + ours.site()).getString("teredo")).isEqualTo("disabled");
        assertThat(ours.read("sites/" + ours.site() + "/plan").getString("prefixes.teredo"))
                .isNull();
    }

    @Test
    void a_stale_decision_is_shown_again_beside_what_holds_now() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        String observation = paste(ours);
        TestOwner.form()
                .formParams("version", 7, "adopt", "teredo")
                .post(observation + "/adoption")
                .then()
                .statusCode(409)
                .body(containsString("Somebody else changed the site meanwhile"));
        assertThat(ours.read("sites/" + ours.site()).getString("teredo")).isEqualTo("derived");
    }

    @Test
    void nothing_pasted_is_wrong_input() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        TestOwner.form()
                .formParam("content", " \n")
                .post("/sites/" + ours.site() + "/observations")
                .then()
                .statusCode(422)
                .body(containsString("id=\"content-error\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "a\\ud800b"})
    void what_cannot_be_stored_is_wrong_input(String content) {
        var ours = TestEstate.of(TestOwner.TOKEN);
        TestOwner.api()
                .body("{\"source\":\"server\",\"content\":\"" + content + "\"}")
                .post("/api/v1/sites/" + ours.site() + "/observations")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("content"));
    }

    @Test
    void programs_are_told_what_was_understood_what_was_not_and_what_differs() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        TestOwner.api()
                .body(Map.of("source", "server", "content", PASTE))
                .post("/api/v1/sites/" + ours.site() + "/observations")
                .then()
                .statusCode(200)
                .body("understood.name", hasItem("TeredoState"))
                .body("notUnderstood", equalTo(java.util.List.of("Whatever else")))
                .body("drift.subject", equalTo(java.util.List.of("teredo")));
        TestOwner.api()
                .body(Map.of("source", "somewhere", "content", PASTE))
                .post("/api/v1/sites/" + ours.site() + "/observations")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("source"));
    }

    @Test
    void a_paste_fills_the_form_of_a_new_site_and_marks_it_as_observed() throws IOException {
        var ours = TestEstate.of(TestOwner.TOKEN);
        String paste = resource("/observed/remote-access-edge.txt");
        String sites = "/customers/" + ours.customer() + "/sites";
        TestOwner.form()
                .formParam("content", paste)
                .post(sites + "/reading")
                .then()
                .statusCode(200)
                .body(containsString("Filled from the paste"), containsString("name=\"paste\""));
        var answer = TestOwner.form()
                .formParams(
                        "name", "Read", "deployment", "read", "topology", "edge", "teredo", "enabled", "paste", paste)
                .post(sites);
        answer.then().statusCode(303);
        TestOwner.page().get(answer.header("Location") + "/observations").then().body(containsString("Show beside"));
    }

    private static String paste(TestEstate estate) {
        var answer = TestOwner.form().formParam("content", PASTE).post("/sites/" + estate.site() + "/observations");
        answer.then().statusCode(303);
        return answer.header("Location");
    }

    private static String resource(String name) throws IOException {
        try (var stream = ObservationPagesTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
