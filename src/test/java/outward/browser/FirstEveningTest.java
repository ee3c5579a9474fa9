package outward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestOwner;

/** What a consultant does on a first evening, in a browser. */
@OutwardTest
class FirstEveningTest {
    @TestHTTPResource
    URL address;

    private Chromium chromium;
    private Page page;

    @BeforeEach
    void open() {
        chromium = new Chromium();
        page = chromium.page(address.toString());
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void from_signing_in_to_an_opened_zip() throws IOException {
        signIn();
        addCustomer();
        addSiteFromPaste();
        addSiteWithLivePrefixes();
        for (String name : List.of("HELPDESK1", "JUMP1", "SCCM1")) {
            addHost(name);
        }
        tab("Plan").click();
        settle();
        assertThat(page.locator("h1 .verdict")).hasText("Plannable");
        openZip();
    }

    private void signIn() {
        page.navigate("/");
        page.getByLabel("E-mail address").fill(TestOwner.EMAIL);
        page.getByLabel("Password").fill(TestOwner.PASSWORD);
        button("Sign in").click();
        assertThat(page.locator("h1")).hasText("Portfolio");
    }

    private void addCustomer() {
        page.navigate("/customers/new");
        page.getByLabel("Name").fill("Adatum");
        button("Add customer").click();
        assertThat(page.locator("h1")).hasText("Adatum");
    }

    private void addSiteFromPaste() throws IOException {
        newSite();
        page.getByText("Paste what the server says about itself").click();
        page.getByLabel("Text or JSON").fill(resource("/observed/remote-access-edge.txt"));
        button("Fill the form").click();
        assertThat(page.getByText("Filled from the paste")).isVisible();
        page.locator("#name").fill("Head office");
        button("Add site").click();
        assertThat(page.getByRole(AriaRole.CELL, new Page.GetByRoleOptions().setName("Observed"))
                        .first())
                .isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Adatum"))
                .click();
    }

    private void addSiteWithLivePrefixes() {
        newSite();
        page.locator("#name").fill("Branch");
        page.locator("#deployment").fill("branch");
        page.locator("#publicIpv4").pressSequentially("192.0.2.2");
        assertThat(page.locator("#preview")).containsText("2002:c000:202:3333::/64");
        page.locator("#serverInternalIpv4").fill("10.2.16.5/24");
        button("Add site").click();
        assertThat(page.locator("h1 .verdict")).hasText("Confirm first");
    }

    private void newSite() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New site"))
                .first()
                .click();
    }

    private void addHost(String name) {
        tab("Hosts").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New host"))
                .first()
                .click();
        page.locator("#name").fill(name);
        page.locator("#interfaceAlias").fill("Ethernet");
        button("Add host").click();
        assertThat(page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)))
                .isVisible();
    }

    /** Answers everything that the plan asks for, the first answer each time. */
    private void settle() {
        Locator answers = page.locator(".open-acts .answer");
        while (answers.count() > 0) {
            answers.first().locator("button").first().click();
        }
    }

    private void openZip() throws IOException {
        tab("Runbook").click();
        Download zip = page.waitForDownload(() -> button("Download ZIP").click());
        try (ZipFile opened = new ZipFile(zip.path().toFile())) {
            assertThat(opened.stream().map(entry -> entry.getName()))
                    .contains("README.txt", "SHA256SUMS", "runbook.html", "runbook.md", "plan.json")
                    .filteredOn(name -> name.endsWith("/apply.ps1"))
                    .hasSize(3);
        }
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator tab(String name) {
        return page.getByLabel("Site", new Page.GetByLabelOptions().setExact(true))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    private static String resource(String name) throws IOException {
        try (var stream = FirstEveningTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
