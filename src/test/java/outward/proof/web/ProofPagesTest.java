package outward.proof.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestEstate;
import outward.TestMember;
import outward.TestOwner;

/** The proof of a host and of its site, as people see and state it. */
@OutwardTest
class ProofPagesTest {
    private static final String ROUTES = """
            C:\\>netsh interface ipv6 show route

            Publish  Type      Met  Prefix                    Idx  Gateway/Interface Name
            -------  --------  ---  ------------------------  ---  ------------------------
            No       Manual    256  2002:836b:2:1000::/64       4  2002:836b:2:3333::%s
            No       Manual    256  2001:0:836b:2::/64          4  2002:836b:2:3333::1

            """;

    private TestEstate ours;

    @BeforeEach
    void planned() {
        ours = TestEstate.of(TestOwner.TOKEN);
    }

    @Test
    void a_host_says_what_is_proven_by_what_and_what_to_run_next() {
        page().body(allOf(
                containsString("Proven: planned"),
                containsString("Next: applied"),
                containsString("no: Nothing shows it yet."),
                containsString("Nothing of this host was read yet."),
                not(matchesPattern("(?s).*Nothing shows it yet.*Nothing shows it yet.*")),
                matchesPattern("(?s).*<th scope=\"row\">managed before logon</th>\\s*<td>not yet</td>.*")));
        state("applied", "Ran <apply.ps1>").statusCode(303);
        page().body(allOf(
                containsString("Proven: applied"),
                containsString("Ran &lt;apply.ps1&gt;"),
                containsString("less than a day old"),
                containsString(".\\verify.ps1</pre>")));
        String observation = bring(ROUTES.formatted("1"));
        page().body(allOf(
                containsString("Proven: route seen"),
                containsString("/observations/" + observation + "\">what was read</a>"),
                containsString("nothing differs")));
    }

    @Test
    void drift_stands_on_the_page_with_its_mend_and_ends_the_proof() {
        state("applied", "Ran apply.ps1").statusCode(303);
        bring(ROUTES.formatted("9"));
        page().body(allOf(
                containsString("Proven: applied"),
                containsString("<code>ROUTE_WRONG_NEXT_HOP</code>"),
                containsString("no: ROUTE_WRONG_NEXT_HOP: "),
                containsString("set the route by way of 2002:836b:2:3333::9. Find out who needs it.")));
    }

    @Test
    void a_statement_that_nothing_bears_out_comes_back_with_what_was_entered() {
        state("managed-with-user", "Took the desktop of LAPTOP7")
                .statusCode(409)
                .body(allOf(
                        containsString("Nothing was recorded"),
                        containsString("a session with a client, no ping"),
                        containsString("value=\"managed-with-user\" selected"),
                        containsString(">Took the desktop of LAPTOP7</textarea>")));
        state("client-ping", " ")
                .statusCode(422)
                .body(allOf(containsString("id=\"rung-error\""), containsString("id=\"text-error\"")));
        assertThat(ours.read("sites/" + ours.site() + "/proof").getString("rung"))
                .isEqualTo("planned");
    }

    @Test
    void a_site_lists_its_hosts_the_least_proven_first_page_by_page() {
        state("applied", "Ran apply.ps1").statusCode(303);
        add("JUMP2");
        String first = site("?size=1").extract().asString();
        assertThat(first)
                .contains(
                        "Proven: planned",
                        "1 of 2 hosts",
                        ">JUMP2</a>",
                        "applied: Nothing shows it yet.",
                        "?page=2&amp;size=1")
                .doesNotContain(">JUMP1</a>");
        site("?size=1&page=2")
                .body(allOf(
                        containsString(">JUMP1</a>"),
                        containsString("rel=\"prev\""),
                        not(containsString("rel=\"next\""))));
        site("").body(not(containsString("class=\"pager\"")));
    }

    @Test
    void an_auditor_reads_and_finds_no_form() {
        TestMember.of("auditor")
                .browser()
                .page()
                .get("/hosts/" + ours.host() + "/proof")
                .then()
                .statusCode(200)
                .body(allOf(containsString("Proven: planned"), not(containsString("State it"))));
    }

    private void add(String name) {
        TestOwner.api()
                .body(Map.of("name", name, "interfaceAlias", "Ethernet"))
                .post("/api/v1/sites/" + ours.site() + "/hosts")
                .then()
                .statusCode(201);
    }

    private ValidatableResponse page() {
        return TestOwner.page().get("/hosts/" + ours.host() + "/proof").then().statusCode(200);
    }

    private ValidatableResponse site(String query) {
        return TestOwner.page()
                .get("/sites/" + ours.site() + "/proof" + query)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse state(String rung, String text) {
        return TestOwner.form()
                .formParams(Map.of("rung", rung, "text", text))
                .post("/hosts/" + ours.host() + "/proof")
                .then();
    }

    private String bring(String content) {
        return TestOwner.api()
                .body(Map.of("source", ours.host(), "content", content))
                .post("/api/v1/sites/" + ours.site() + "/observations")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }
}
