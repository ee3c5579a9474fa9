package outward.transfer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.get;
import static outward.customer.Inventory.host;
import static outward.customer.Inventory.revision;
import static outward.customer.Inventory.site;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestOwner;
import outward.customer.StoredRows;
import outward.customer.Typed;

/** A table of hosts sent, looked at and taken in. */
@OutwardTest
class SiteHostsImportTest {
    private static final Pattern SEAL = Pattern.compile("name=\"seal\" value=\"([0-9a-f]{64})\"");
    private static final String TABLE = "name,role,interfaceAlias\nalpha,help-desk,LAN\nBETA,,LAN\nNEW,jump-host,LAN\n";

    @Inject
    StoredRows rows;

    private String site = "";

    @BeforeEach
    void found() {
        site = site(customer(), Typed.ARTICLE);
        host(site, "name: 'ALPHA', interfaceAlias: '=LAN', role: 'jump-host', ipv4: '10.2.16.9'");
        host(site, "name: 'BETA', interfaceAlias: 'LAN'");
    }

    private String path() {
        return "/sites/" + site + "/hosts/import";
    }

    private Response send(String content, String seal) {
        var form = TestOwner.form().formParam("content", content);
        return (seal.isEmpty() ? form : form.formParam("seal", seal)).post(path());
    }

    private String seal(String content) {
        String shown = send(content, "").then().statusCode(200).extract().asString();
        Matcher seal = SEAL.matcher(shown);
        assertThat(seal.find()).as(shown).isTrue();
        return seal.group(1);
    }

    private String export() {
        return TestOwner.page()
                .get("/hosts/export?form=csv&within=" + site)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void a_preview_says_what_each_row_would_do_and_writes_nothing() {
        var before = rows.counts();
        send(TABLE, "")
                .then()
                .statusCode(200)
                .body(containsString("Add 1, change 1, unchanged 1, errors 0"))
                .body(containsString("Role: jump-host → help-desk"))
                .body(containsString("Interface alias: =LAN → LAN"));
        assertThat(rows.counts()).isEqualTo(before);
    }

    @Test
    void what_is_confirmed_is_one_revision_and_what_has_no_column_stays() {
        int before = revision(site);
        var done = send(TABLE, seal(TABLE));
        done.then().statusCode(303).header("Location", endsWith("/hosts?view=all"));
        TestOwner.landing(done).then().body(containsString("2 hosts were imported."));
        assertThat(revision(site)).isEqualTo(before + 1);
        assertThat(export())
                .contains(",alpha,LAN,10.2.16.9,,next,,help-desk,", ",BETA,LAN,", ",NEW,LAN,,,next,,jump-host,");
        send(TABLE, "")
                .then()
                .statusCode(200)
                .body(containsString("is stored already"))
                .body(not(containsString("seal")));
    }

    @Test
    void a_preview_that_is_true_no_more_is_refused_with_the_new_one() {
        String seal = seal(TABLE);
        host(site, "name: 'QUICK'");
        var before = rows.counts();
        send(TABLE, seal).then().statusCode(409).body(containsString("is not what would be done by now"));
        send(TABLE.replace("NEW", "OTHER"), seal).then().statusCode(409);
        assertThat(rows.counts()).isEqualTo(before);
        send(TABLE, seal(TABLE)).then().statusCode(303);
    }

    @Test
    void one_wrong_row_keeps_all_out_and_says_why_beside_it() {
        var before = rows.counts();
        String wrong = TABLE + "new,,LAN\nBAD NAME,,LAN\nLOST,boss,\n";
        send(wrong, "")
                .then()
                .statusCode(422)
                .body(containsString("errors 3"), containsString("Line 4 has this name already"))
                .body(
                        containsString("Role: This is none of: jump-host"),
                        containsString("Interface alias: This is needed."))
                .body(not(containsString("name=\"seal\"")));
        send("name,interfaceAlias,ipv4\nX,LAN,10.2.16.9\nY,LAN,10.2.16.8\n", "")
                .then()
                .statusCode(422)
                .body(containsString("errors 1"), containsString("IPv4: "));
        send("name,site\nALPHA,Elsewhere\n", "").then().statusCode(422).body(containsString("of another site"));
        assertThat(rows.counts()).isEqualTo(before);
    }

    @Test
    void an_exported_file_changes_nothing_in_whatever_letters_it_comes_back() {
        host(site, "name: 'FIXED', addressing: 'manual', interfaceId: 'a0', onLink: false");
        var before = rows.counts();
        for (String letters : new String[] {"UTF-8", "UTF-16", "windows-1252"}) {
            TestOwner.form()
                    .contentType(ContentType.MULTIPART)
                    .multiPart("file", "hosts.csv", export().getBytes(Charset.forName(letters)), "text/csv")
                    .post(path())
                    .then()
                    .statusCode(200)
                    .body(containsString("unchanged 3"), containsString("is stored already"));
        }
        assertThat(rows.counts().get("hosts")).isEqualTo(before.get("hosts"));
        assertThat(get("sites/" + site + "/hosts").then().extract().<Integer>path("total"))
                .isEqualTo(3);
    }
}
