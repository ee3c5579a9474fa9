package outward.observed.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestEstate;
import outward.TestOwner;

/** A report about several computers, filed to hosts by name. */
@OutwardTest
class CollectedReportTest {
    private static final String ROUTE = "{\"destinationPrefix\": \"2002:836b:2:1000::/64\","
            + " \"nextHop\": \"2002:836b:2:3333::9\", \"interfaceAlias\": \"Ethernet\", \"interfaceIndex\": 4,"
            + " \"publish\": \"No\", \"routeMetric\": 256, \"store\": \"ActiveStore\"}";

    private static String machine(String computer) {
        return "{\"schema\": \"outward-read-state/1\", \"computer\": \"%s\", \"routes\": [%s], \"errors\": {}}"
                .formatted(computer, ROUTE);
    }

    private static String report(String... machines) {
        return "{\"schema\": \"outward-collect/1\", \"machines\": [" + String.join(",\r\n", machines)
                + "], \"failed\": {\"HELP9\": \"WinRM did not answer.\"}}";
    }

    @Test
    void each_part_goes_to_the_host_of_its_name_and_others_are_named() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        JsonPath answer = bring(ours, report(machine("jump1"), machine("ELSEWHERE"), machine("\\u0000")));

        assertThat(answer.getList("machines.host")).containsExactly(ours.host());
        assertThat(answer.getList("machines[0].drift.code")).contains("ROUTE_WRONG_NEXT_HOP");
        assertThat(answer.getList("unknown")).containsExactly("ELSEWHERE", "\uFFFD");
        assertThat(answer.getList("failed"))
                .isEqualTo(List.of(Map.of("computer", "HELP9", "error", "WinRM did not answer.")));
        TestOwner.page()
                .get("/sites/" + ours.site() + "/observations/" + answer.getString("machines[0].id"))
                .then()
                .body(allOf(containsString("JUMP1, brought"), containsString("ROUTE_WRONG_NEXT_HOP")));
    }

    @Test
    void a_computer_that_the_report_names_twice_is_not_guessed() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        JsonPath answer = bring(ours, report(machine("JUMP1"), machine("jump1.other.example")));
        assertThat(answer.getList("machines")).isEmpty();
        assertThat(answer.getList("unknown")).containsExactly("JUMP1", "jump1.other.example");
    }

    private static JsonPath bring(TestEstate ours, String report) {
        return bring(ours, "hosts", report);
    }

    private static JsonPath bring(TestEstate ours, String source, String content) {
        return TestOwner.api()
                .body(Map.of("source", source, "content", content))
                .post("/api/v1/sites/" + ours.site() + "/observations")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void letters_that_cannot_be_kept_are_shown_as_such() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        for (String source : List.of("server", ours.host())) {
            for (String letter : List.of("\\u0000", "\\ud800", "\\udc00x")) {
                JsonPath answer = bring(ours, source, machine("JUMP1" + letter));
                assertThat(answer.getList("understood.value")).contains("JUMP1\uFFFD" + letter.substring(6));
            }
        }
    }

    @Test
    void a_page_says_what_was_kept_and_what_not() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        String list = "/sites/" + ours.site() + "/observations";
        TestOwner.form()
                .formParams("host", "", "content", report(machine("JUMP1"), machine("<b>")))
                .post(list)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("a part was kept: 1."),
                        containsString("ROUTE_WRONG_NEXT_HOP"),
                        containsString("<li>&lt;b&gt;</li>"),
                        containsString("HELP9: WinRM did not answer.")));
        TestOwner.page().get(list).then().body(containsString("1 to mend"));
    }

    @Test
    void a_damaged_report_and_a_host_beside_it_are_refused() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        String list = "/sites/" + ours.site() + "/observations";
        String whole = report(machine("JUMP1"));
        TestOwner.form()
                .formParams("host", "", "content", whole.substring(0, whole.length() - 1))
                .post(list)
                .then()
                .statusCode(422)
                .body(containsString("id=\"content-error\""));
        TestOwner.form()
                .formParams("host", "JUMP1", "content", whole)
                .post(list)
                .then()
                .statusCode(422)
                .body(containsString("id=\"host-error\""));
        TestOwner.api()
                .body(Map.of("source", "hosts", "content", "Get-NetRoute"))
                .post("/api/v1" + list)
                .then()
                .statusCode(422);
    }

    @Test
    void the_script_is_the_same_for_pages_and_programs() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        String path = "/sites/" + ours.site() + "/observations/collecting-script";
        TestOwner.page().get(path).then().statusCode(200).body(equalTo(CollectingScript.text()));
        TestOwner.api().get("/api/v1" + path).then().statusCode(200).body(equalTo(CollectingScript.text()));
    }
}
