package outward.proof.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestEstate;
import outward.TestOwner;

/** The as-built record of a site, from what was really brought. */
@OutwardTest
class AsBuiltTest {
    private static final String ROUTES = """
            C:\\>netsh interface ipv6 show route

            Publish  Type      Met  Prefix                    Idx  Gateway/Interface Name
            -------  --------  ---  ------------------------  ---  ------------------------
            No       Manual    256  2002:836b:2:1000::/64       4  2002:836b:2:3333::%s
            No       System    256  ff00::/8                    4  Ethernet

            """;
    private static final String ADDRESSES =
            "{\"schema\": \"outward-read-state/1\", \"computer\": \"%s\", \"readAt\": \"2026-05-04T09:29:58Z\","
                    + " \"addresses\": [{\"interfaceAlias\": \"Ethernet\", \"interfaceIndex\": 4,"
                    + " \"ipAddress\": \"2002:836b:2:3333::%s\", \"prefixLength\": 64, \"store\": \"ActiveStore\"}]}\r\n";

    private TestEstate ours;

    @BeforeEach
    void planned() {
        ours = TestEstate.of(TestOwner.TOKEN);
    }

    @Test
    void each_list_is_of_the_newest_text_that_shows_it_and_of_no_other_computer() {
        bring(ROUTES.formatted("7"));
        String routes = bring(ROUTES.formatted("9"));
        String addresses = bring(ADDRESSES.formatted("JUMP1.corp.example.com", "2"));
        bring(ADDRESSES.formatted("OTHER", "bad"));

        String text = markdown("/sites/" + ours.site() + "/as-built?format=markdown");
        String host = text.substring(text.indexOf("### JUMP1"));
        assertThat(host)
                .contains(
                        "printed 2026-05-04T09:29:58Z by the machine's clock, observation " + addresses + ":",
                        "- Ethernet: 2002:836b:2:3333::2/64",
                        "observation " + routes + ":",
                        "- 2002:836b:2:1000::/64: via 2002:836b:2:3333::9 on Ethernet",
                        "Default gateway, brought",
                        "not among the routes that were read",
                        "Interfaces: never observed.",
                        "**OTHER\\_COMPUTER**")
                .doesNotContain("::7", "::bad", "ff00::/8");
    }

    @Test
    void a_list_that_was_read_and_found_empty_is_observed_to_hold_nothing() {
        String routes = bring(ROUTES.formatted("9"));
        String none = bring("""
                PS C:\\> Get-NetRoute -AddressFamily IPv6 -PolicyStore PersistentStore
                Get-NetRoute : No matching MSFT_NetRoute objects found by CIM query.
                    + FullyQualifiedErrorId : CmdletizationQuery_NotFound,Get-NetRoute
                """);
        String text = markdown("/sites/" + ours.site() + "/as-built?format=markdown");
        assertThat(text.substring(text.indexOf("### JUMP1")))
                .containsPattern(
                        "Routes that a restart brings back: observed: none, brought [0-9TZ:.-]+ by [^,]+, observation "
                                + none)
                .contains("observation " + routes + ":", "via 2002:836b:2:3333::9 on Ethernet");
    }

    @Test
    void a_machine_of_which_nothing_was_brought_is_named_as_such() {
        assertThat(markdown("/api/v1/sites/" + ours.site() + "/as-built?format=markdown"))
                .contains("Of these nothing was ever brought: JUMP1.")
                .contains("**Never observed**: no text shows an address, a route, an interface or a gateway of it.")
                .contains("DirectAccess is deprecated");
    }

    @Test
    void the_page_links_it_and_the_trail_tells_who_took_it() {
        TestOwner.page()
                .get("/sites/" + ours.site() + "/proof")
                .then()
                .body(allOf(
                        containsString("href=\"/sites/" + ours.site() + "/as-built\" download"),
                        containsString("href=\"/sites/" + ours.site() + "/as-built?format=markdown\" download")));
        Response html = TestOwner.page().get("/sites/" + ours.site() + "/as-built");
        assertThat(html.header("Content-Disposition")).contains("head-office-as-built.html");
        assertThat(html.asString()).contains("<h1>As-built record: Head office</h1>", ">JUMP1</h3>");
        TestOwner.page()
                .get("/sites/" + ours.site() + "/changelog")
                .then()
                .body(containsString("As-built record downloaded</a> html"));
    }

    @Test
    void a_format_that_is_not_there_is_refused_and_named() {
        TestOwner.api()
                .get("/api/v1/sites/" + ours.site() + "/as-built?format=docx")
                .then()
                .statusCode(422)
                .body(
                        "errors[0].field", equalTo("format"),
                        "errors[0].message", equalTo("This format is not there; html and markdown are."));
        TestOwner.page()
                .get("/sites/" + ours.site() + "/as-built?format=docx")
                .then()
                .statusCode(422);
    }

    private String bring(String text) {
        return TestOwner.api()
                .body(Map.of("source", ours.host(), "content", text))
                .post("/api/v1/sites/" + ours.site() + "/observations")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    private static String markdown(String path) {
        var asked = path.startsWith("/api/") ? TestOwner.api() : TestOwner.page();
        Response answer = asked.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asString();
    }
}
