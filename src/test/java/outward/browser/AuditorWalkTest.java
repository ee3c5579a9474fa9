package outward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestEstate;
import outward.database.Ids;

/** An auditor, in a browser. */
@OutwardTest
class AuditorWalkTest {
    private static final String PASSWORD = "otto has nine otters";
    private static final String NAME = "Otto Auditor";

    @TestHTTPResource
    URL address;

    @Test
    void an_auditor_filters_the_trail_looks_into_an_entry_takes_the_trail_away_and_changes_nothing()
            throws IOException {
        TestEstate adatum = Visitor.estate("Adatum " + Ids.next());
        Visitor.change("hosts/" + adatum.host(), "interfaceAlias", "Intranet");
        try (var chromium = new Chromium()) {
            Visitor owner = Visitor.owner(chromium.page(address.toString()));
            Visitor otto = new Visitor(chromium.page(address.toString()));
            otto.arrive(owner.invite(Ids.next() + "@example.com", NAME, "auditor", ""), NAME, PASSWORD);
            filter(otto, adatum);
            lookInto(otto);
            takeTrail(otto, adatum);
            readChangelogs(otto, adatum);
            changeNothing(otto, adatum);
            assertThat(otto.complaints()).isEmpty();
        }
    }

    private static void filter(Visitor otto, TestEstate adatum) {
        assertThat(otto.menu())
                .containsExactly(
                        "Portfolio",
                        "Customers",
                        "Sites",
                        "Hosts",
                        "Audit",
                        "Members",
                        "Account",
                        "Notices",
                        "Access tokens");
        otto.follow("Audit");
        otto.page().locator("#customer").selectOption(adatum.customer());
        otto.press("Show");
        assertThat(otto.rows().filter(new Locator.FilterOptions().setHasText("Site added")))
                .hasCount(1);
        otto.page().locator("#action").selectOption("host.change");
        otto.fill("Who", "nobody of that name");
        otto.press("Show");
        assertThat(otto.page().locator(".empty-title")).hasText("No entry");
        otto.fill("Who", "");
        otto.press("Show");
        assertThat(otto.rows()).hasCount(1);
    }

    private static void lookInto(Visitor otto) {
        otto.rows().getByText("Host changed").click();
        assertThat(otto.heading()).containsText("Host changed");
        assertThat(otto.rows().filter(new Locator.FilterOptions().setHasText("Ethernet")))
                .containsText("Intranet");
        assertThat(otto.acts()).hasCount(0);
    }

    private static void takeTrail(Visitor otto, TestEstate adatum) throws IOException {
        otto.follow("Audit");
        Download taken = otto.download(() -> otto.follow("Export the whole trail"));
        assertThat(taken.suggestedFilename()).endsWith(".jsonl");
        assertThat(Files.readString(taken.path())).contains(adatum.host(), "host.change");
    }

    private static void readChangelogs(Visitor otto, TestEstate adatum) {
        otto.page().navigate("/customers/" + adatum.customer());
        otto.tab("Changelog");
        assertThat(otto.rows().last()).containsText("Customer added");
        otto.page().navigate("/sites/" + adatum.site());
        otto.tab("Changelog");
        assertThat(otto.rows().last()).containsText("Site added");
        otto.tab("Hosts");
        otto.follow("JUMP1");
        otto.hostTab("Changelog");
        assertThat(otto.rows().first()).containsText("Host changed");
    }

    private static void changeNothing(Visitor otto, TestEstate adatum) {
        for (String page : List.of(
                "/",
                "/customers",
                "/customers/{customer}",
                "/sites/{site}",
                "/sites/{site}/hosts",
                "/sites/{site}/findings",
                "/sites/{site}/observations",
                "/audit",
                "/members")) {
            otto.page().navigate(adatum.path(page));
            assertThat(otto.acts()).hasCount(0);
        }
        for (String page : List.of(
                "/customers/{customer}/edit",
                "/sites/{site}/edit",
                "/hosts/{host}/edit",
                "/customers/new",
                "/members/new",
                "/members/{member}")) {
            otto.isRefused(adatum.path(page), 403);
        }
    }
}
