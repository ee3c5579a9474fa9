package outward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestEstate;
import outward.TestOwner;
import outward.database.Ids;

/** A reader of one customer, in a browser. */
@OutwardTest
class ReaderWalkTest {
    private static final String PASSWORD = "rita has eight otters";
    private static final String NAME = "Rita Reader";

    @TestHTTPResource
    URL address;

    private final String email = Ids.next() + "@example.com";

    @Test
    void a_customers_reader_reads_takes_the_runbook_away_sees_what_changed_and_is_offered_no_act() throws IOException {
        TestEstate adatum = Visitor.estate("Adatum");
        TestEstate fabrikam = Visitor.estate("Fabrikam");
        try (var chromium = new Chromium()) {
            Visitor owner = Visitor.owner(chromium.page(address.toString()));
            Visitor rita = new Visitor(chromium.page(address.toString()));
            rita.arrive(owner.invite(email, NAME, "customer-reader", fabrikam.customer()), NAME, PASSWORD);
            readEverything(rita);
            takeRunbook(rita);
            beLedToWhatChanged(rita, fabrikam);
            beRefused(rita, fabrikam, adatum);
            assertThat(rita.complaints()).isEmpty();
        }
    }

    private static void readEverything(Visitor rita) {
        assertThat(rita.menu())
                .containsExactly("Portfolio", "Customers", "Sites", "Hosts", "Account", "Notices", "Access tokens");
        assertThat(rita.rows()).hasCount(1);
        assertThat(rita.rows()).containsText("Fabrikam");
        assertThat(rita.page().getByText("Changed since your last visit")).hasCount(0);
        assertThat(rita.acts()).hasCount(0);
        rita.follow("Customers");
        assertThat(rita.rows()).hasCount(1);
        assertThat(rita.acts()).hasCount(0);
        rita.follow("Fabrikam");
        assertThat(rita.acts()).hasCount(0);
        rita.follow("Head office");
        assertThat(rita.page().locator("main")).containsText("JUMP1");
        for (String tab : List.of("Plan", "Changes", "Findings", "Runbook", "Hosts", "Observations", "Revisions")) {
            rita.tab(tab);
            assertThat(rita.page().locator("nav.tabs a[aria-current]")).containsText(tab);
            assertThat(rita.acts()).hasCount(0);
        }
    }

    private static void takeRunbook(Visitor rita) throws IOException {
        rita.tab("Runbook");
        Download taken = rita.download(() -> rita.press("Download ZIP"));
        try (ZipFile zip = new ZipFile(taken.path().toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).contains("README.txt", "runbook.html", "plan.json");
        }
    }

    private void beLedToWhatChanged(Visitor rita, TestEstate fabrikam) {
        rita.signOut();
        TestOwner.api()
                .body(Map.of("name", "HELPDESK1", "interfaceAlias", "Ethernet"))
                .post("/api/v1/sites/" + fabrikam.site() + "/hosts")
                .then()
                .statusCode(201);
        rita.signIn(email, PASSWORD);
        assertThat(rita.page().getByText("Changed since your last visit")).isVisible();
        rita.page().locator("ul.changed a").click();
        assertThat(rita.page().locator(".host-change.change-add")).containsText("HELPDESK1");
        assertThat(rita.page().locator("main")).not().containsText("JUMP1");
    }

    private static void beRefused(Visitor rita, TestEstate fabrikam, TestEstate adatum) {
        for (String page : List.of("/customers/{customer}/edit", "/sites/{site}/edit", "/hosts/{host}/edit")) {
            rita.isRefused(fabrikam.path(page), 403);
        }
        rita.isRefused("/audit", 403);
        rita.isRefused("/members", 403);
        rita.isRefused("/customers/" + adatum.customer(), 404);
        rita.isRefused("/sites/" + adatum.site(), 404);
    }
}
