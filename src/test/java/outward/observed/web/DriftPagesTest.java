package outward.observed.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestEstate;
import outward.TestOwner;

/** What was brought about hosts, on pages. */
@OutwardTest
class DriftPagesTest {
    private static final String HEAD = """
            C:\\>netsh interface ipv6 show route

            Publish  Type      Met  Prefix                    Idx  Gateway/Interface Name
            -------  --------  ---  ------------------------  ---  ------------------------
            """;
    private static final String ROUTE = "No       Manual    256  2002:836b:2:1000::/64       4  2002:836b:2:3333::%s\n";
    private static final String TEREDO =
            "No       Manual    256  2001:0:836b:2::/64          4  2002:836b:2:3333::1\n\n";

    @Test
    void the_drift_of_a_host_stands_on_the_sites_page_until_a_whole_list_shows_it_mended() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        TestOwner.page()
                .get(paste(ours, "jump1", HEAD + ROUTE.formatted("9")))
                .then()
                .body(allOf(containsString("JUMP1, brought"), containsString("ROUTE_WRONG_NEXT_HOP")));
        String list = "/sites/" + ours.site() + "/observations";
        TestOwner.page()
                .get(list)
                .then()
                .body(allOf(containsString("1 to mend"), containsString("Find out who needs it")));
        paste(ours, "JUMP1.corp.example.com", "C:\\>netsh interface ipv6 show interfaces\n\n");
        TestOwner.page().get(list).then().body(containsString("ROUTE_WRONG_NEXT_HOP"));
        paste(ours, "JUMP1", HEAD + ROUTE.formatted("1") + TEREDO);
        TestOwner.page()
                .get(list)
                .then()
                .body(allOf(containsString("nothing differs"), not(containsString("ROUTE_WRONG"))));
    }

    @Test
    void a_host_that_is_not_there_is_wrong_input() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        TestOwner.form()
                .formParams("host", "NOBODY", "content", HEAD)
                .post("/sites/" + ours.site() + "/observations")
                .then()
                .statusCode(422)
                .body(allOf(containsString("id=\"host-error\""), containsString("value=\"NOBODY\"")));
    }

    @Test
    void what_was_brought_about_a_host_can_be_read_when_the_host_is_gone() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        String page = paste(ours, "JUMP1", HEAD + ROUTE.formatted("9"));
        TestOwner.api().delete("/api/v1/hosts/" + ours.host()).then().statusCode(204);
        TestOwner.page().get(page).then().statusCode(200).body(containsString("A removed host, brought"));
    }

    private static String paste(TestEstate ours, String host, String content) {
        return TestOwner.form()
                .formParams("host", host, "content", content)
                .post("/sites/" + ours.site() + "/observations")
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }
}
