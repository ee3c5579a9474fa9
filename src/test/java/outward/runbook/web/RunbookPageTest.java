package outward.runbook.web;

import static org.hamcrest.Matchers.containsString;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestEstate;
import outward.TestOwner;

@OutwardTest
class RunbookPageTest {
    private String page = "";

    @BeforeEach
    void a_site_with_three_revisions() {
        var estate = TestEstate.of(TestOwner.TOKEN);
        TestOwner.api()
                .body(Map.of("name", "JUMP2", "interfaceAlias", "LAN"))
                .post("/api/v1/sites/" + estate.site() + "/hosts")
                .then()
                .statusCode(201);
        page = "/sites/" + estate.site() + "/runbook";
    }

    @Test
    void the_page_offers_each_revision_and_what_was_carried_out_before() {
        TestOwner.page()
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("<option value=\"3\">Revision 3: Host JUMP2 added</option>"))
                .body(containsString("<option value=\"2\">Revision 2: only what differs is set up"));
    }

    @Test
    void the_form_as_it_stands_gives_the_newest_plan_whole() {
        TestOwner.page()
                .get(page + "/file?revision=3&from=&aaaa=static&format=markdown")
                .then()
                .statusCode(200)
                .body(containsString("Plan: revision 3"));
    }

    @Test
    void an_earlier_revision_carried_out_before_stands_in_the_document() {
        TestOwner.page()
                .get(page + "/file?revision=3&from=2&aaaa=static&format=markdown")
                .then()
                .statusCode(200)
                .body(containsString("Carried out before: revision 2"));
    }
}
