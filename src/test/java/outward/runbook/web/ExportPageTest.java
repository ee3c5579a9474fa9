package outward.runbook.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestEstate;
import outward.TestOwner;

@OutwardTest
class ExportPageTest {
    @Test
    void the_page_lists_every_file_and_each_can_be_had() {
        String page = "/sites/" + TestEstate.of(TestOwner.TOKEN).site() + "/exports";
        TestOwner.page()
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString(page + "/file?file=ad-subnets.csv"))
                .body(containsString("NetBox import: IP addresses"));
        TestOwner.page()
                .get(page + "/file?file=netbox-prefixes.csv")
                .then()
                .statusCode(200)
                .contentType("text/csv; charset=utf-8")
                .header("Content-Disposition", containsString("-r2-netbox-prefixes.csv"))
                .body(startsWith("prefix,status,description\r\n2002:836b:2::/48,container,"));
    }

    @Test
    void a_program_asks_by_the_name_of_the_file_and_what_is_none_is_wrong_input() {
        String exports = "/api/v1/sites/" + TestEstate.of(TestOwner.TOKEN).site() + "/exports";
        TestOwner.api()
                .get(exports + "?file=change-request.md")
                .then()
                .statusCode(200)
                .body(startsWith("# Change request"));
        TestOwner.api()
                .get(exports + "?file=passwords.csv")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("file"));
    }
}
