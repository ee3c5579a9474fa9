package outward.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestEstate;
import outward.TestMember;
import outward.TestOwner;

/** The trail as people read it: whole, of one thing, and one entry field by field. */
@OutwardTest
class AuditPagesTest {
    private TestEstate estate;
    private RequestSpecification page;

    @BeforeEach
    void changeTheHost() {
        estate = TestEstate.of(TestOwner.TOKEN);
        TestOwner.api()
                .body("{\"role\": \"help-desk\"}")
                .patch("/api/v1/hosts/" + estate.host())
                .then()
                .statusCode(200);
        page = TestOwner.page();
    }

    private String show(String path) {
        return given().spec(page).get(path).then().statusCode(200).extract().asString();
    }

    /** The acts in a page's table, youngest first. */
    private static List<String> acts(String html) {
        return html.lines()
                .filter(line -> line.contains("href=\"/audit/entries/"))
                .map(line -> line.replaceAll("<[^>]+>", "").strip())
                .toList();
    }

    @Test
    void the_changelog_of_a_customer_tells_its_sites_and_hosts() {
        assertThat(acts(show("/customers/" + estate.customer() + "/changelog")))
                .containsExactly(
                        "Host changed JUMP1",
                        "Report pasted server",
                        "Hosts added JUMP1",
                        "Site added Head office",
                        "Customer added Contoso");
    }

    @Test
    void the_changelog_of_a_site_tells_its_hosts_and_that_of_a_host_tells_no_other() {
        assertThat(acts(show("/sites/" + estate.site() + "/changelog")))
                .containsExactly(
                        "Host changed JUMP1", "Report pasted server", "Hosts added JUMP1", "Site added Head office");
        assertThat(acts(show("/hosts/" + estate.host() + "/changelog")))
                .containsExactly("Host changed JUMP1", "Hosts added JUMP1");
    }

    @Test
    void an_entry_is_shown_field_by_field() {
        String list = show("/hosts/" + estate.host() + "/changelog");
        String entry = show(list.replaceFirst("(?s).*?href=\"(/audit/entries/[^\"]+)\".*", "$1"));
        String table = entry.replaceFirst("(?s).*<tbody>(.*)</tbody>.*", "$1");
        assertThat(table.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ").strip())
                .isEqualTo("~ role other help-desk");
        assertThat(entry).contains("127.0.0.1", "in the name of " + TestOwner.EMAIL);
    }

    @Test
    void the_whole_trail_is_filtered_by_who_what_when_and_customer() {
        String ours = "/audit?customer=" + estate.customer();
        assertThat(acts(show(ours))).hasSize(5);
        assertThat(acts(show(ours + "&action=site.add"))).containsExactly("Site added Head office");
        assertThat(acts(show(ours + "&who=ADA"))).hasSize(5);
        assertThat(acts(show(ours + "&who=eve"))).isEmpty();
        assertThat(acts(show(ours + "&from=2000-01-01&to=2099-12-31"))).hasSize(5);
        assertThat(acts(show(ours + "&to=2000-01-01"))).isEmpty();
        assertThat(acts(show("/audit?thing=" + estate.host()))).contains("Host changed JUMP1", "Hosts added JUMP1");
        given().spec(page).get("/audit?from=yesterday").then().statusCode(422);
    }

    @Test
    void older_entries_follow_on_further_pages_with_the_same_filter() {
        for (int i = 0; i < 51; i++) {
            TestOwner.api().body("{\"reference\": \"" + i + "\"}").patch("/api/v1/customers/" + estate.customer());
        }
        String first = show("/audit?customer=" + estate.customer());
        assertThat(acts(first)).hasSize(50);
        String older = first.replaceFirst("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1")
                .replace("&amp;", "&");
        assertThat(acts(show(older))).hasSize(6);
    }

    @Test
    void what_is_not_there_is_not_found() {
        given().spec(page).get("/audit/entries/" + estate.host()).then().statusCode(404);
        given().spec(page)
                .get("/sites/" + estate.site() + "/changelog?before=x")
                .then()
                .statusCode(404);
    }

    @Test
    void readers_of_one_customer_never_see_it_and_auditors_do() {
        var reader =
                TestMember.of("customer-reader", List.of(estate.customer())).browser();
        var auditor = TestMember.of("auditor").browser();
        for (String path : List.of(
                "/audit",
                "/audit/export",
                "/customers/" + estate.customer() + "/changelog",
                "/sites/" + estate.site() + "/changelog",
                "/hosts/" + estate.host() + "/changelog")) {
            assertThat(reader.page().get(path).statusCode()).as(path).isEqualTo(403);
            assertThat(auditor.page().get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(reader.page().get("/sites/" + estate.site()).asString()).doesNotContain("Changelog");
        assertThat(acts(show("/audit?action=access.refuse"))).contains("Access refused /audit/export");
    }

    @Test
    void whoever_sees_some_customers_exports_nothing_because_a_chain_has_no_gaps() {
        var consultant = TestMember.of("consultant", List.of(estate.customer())).browser();
        consultant.page().get("/audit/export").then().statusCode(403);
        assertThat(acts(consultant.page().get("/audit").asString())).hasSize(5);
    }
}
