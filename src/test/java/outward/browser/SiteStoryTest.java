package outward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.database.Ids;

/** A site's whole life by people in browsers: read, planned, approved by the customer, carried out in part, drifted, mended, renumbered, retired. */
@OutwardTest
class SiteStoryTest {
    private static final String NAME = "Rita Approver";
    private static final String ROUTES = """
            C:\\>netsh interface ipv6 show route

            Publish  Type      Met  Prefix                    Idx  Gateway/Interface Name
            -------  --------  ---  ------------------------  ---  ------------------------
            No       Manual    256  2002:cb00:7109:1000::/64    4  2002:cb00:7109:3333::1
            %s
            """;
    private static final String TEREDO =
            "No       Manual    256  2001:0:cb00:7109::/64       4  2002:cb00:7109:3333::1\n";

    @TestHTTPResource
    URL address;

    private String site = "";
    private String revision = "";

    @Test
    void from_what_the_server_says_to_its_retirement() throws IOException {
        try (var chromium = new Chromium()) {
            Visitor ada = Visitor.owner(chromium.page(address.toString()));
            Visitor rita = new Visitor(chromium.page(address.toString()));
            readTheServer(ada);
            addHost(ada, "JUMP1");
            addHost(ada, "JUMP2");
            settle(ada);
            rita.arrive(inviteApprover(ada), NAME, "rita approves four plans");
            askForApproval(ada);
            approve(rita);
            begin(ada);
            carryOut(ada, "JUMP2");
            ada.page().navigate(site + "/changes?from=applied");
            assertThat(ada.page().locator("main")).containsText("JUMP2");
            drift(ada);
            carryOut(ada, "JUMP1");
            ada.page().navigate(revision);
            ada.press("It is applied");
            assertThat(ada.page().locator("h2 .state").first()).hasText("Applied");
            renumber(ada);
            retire(ada);
            assertThat(ada.complaints()).isEmpty();
            assertThat(rita.complaints()).isEmpty();
        }
    }

    private void readTheServer(Visitor ada) throws IOException {
        ada.page().navigate("/customers/new");
        ada.fill("Name", "Story " + Ids.next());
        ada.press("Add customer");
        ada.follow("New site");
        ada.page().getByText("Paste what the server says about itself").click();
        ada.page().getByLabel("Text or JSON").fill(paste());
        ada.press("Fill the form");
        ada.page().locator("#name").fill("Head office");
        ada.page().locator("#publicIpv4").fill("203.0.113.9 203.0.113.10");
        ada.page().locator("#serverInternalIpv4").fill("10.2.16.5/24");
        ada.press("Add site");
        assertThat(ada.page().locator("h1 .verdict")).hasText("Confirm first");
        site = ada.page().url();
    }

    private static String paste() throws IOException {
        try (var in = SiteStoryTest.class.getResourceAsStream("/observed/remote-access-edge.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void addHost(Visitor ada, String name) {
        ada.page().navigate(site + "/hosts/new");
        ada.page().locator("#name").fill(name);
        ada.page().locator("#interfaceAlias").fill("Ethernet");
        ada.press("Add host");
        assertThat(ada.link(name)).isVisible();
    }

    /** Answers everything that the plan asks for, the first answer each time. */
    private void settle(Visitor ada) {
        Locator answers = ada.page().locator(".open-acts .answer");
        ada.page().navigate(site);
        while (answers.count() > 0) {
            answers.first().locator("button").first().click();
            ada.page().navigate(site);
        }
        assertThat(ada.page().locator(".open-acts")).hasCount(0);
        assertThat(ada.page().locator("h1 .verdict")).hasText("Plannable");
    }

    private String inviteApprover(Visitor ada) {
        String customer =
                ada.page().locator(".heading-over a").getAttribute("href").replaceAll(".*/", "");
        ada.page().navigate("/members/new");
        ada.fill("E-mail address", Ids.next() + "@example.com");
        ada.fill("Name", NAME);
        ada.page().locator("[name=role][value=customer-reader]").check();
        ada.page().getByLabel("Only these:").check();
        ada.page().locator("[name=customers][value='" + customer + "']").check();
        ada.page().locator("[name=mayApprove][type=checkbox]").check();
        ada.press("Invite");
        return ada.page().locator(".one-time-link code").textContent();
    }

    private void askForApproval(Visitor ada) {
        ada.page().navigate(site);
        ada.page().locator(".heading-under a").first().click();
        revision = ada.page().url();
        ada.press("Ask for approval");
        assertThat(ada.page().locator("main")).containsText(NAME);
    }

    private void approve(Visitor rita) {
        rita.page().navigate(revision);
        rita.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Approve this plan")))
                .click();
        assertThat(rita.page().locator("h2 .state").first()).hasText("Approved");
    }

    private void begin(Visitor ada) {
        ada.page().navigate(revision);
        ada.press("Begin to carry out");
        ada.follow("Record applied");
        ada.fill("Clients that it has reached", "3");
        ada.fill("Of how many", "3");
        ada.press("Record the reach");
        assertThat(ada.page().locator("main")).containsText("3 of 3 clients");
    }

    /** Every step but those of that host. */
    private void carryOut(Visitor ada, String other) {
        ada.page().navigate(revision + "/applications");
        for (Locator row : ada.page().locator("#task tbody tr").all()) {
            if (!row.textContent().contains(other) && row.textContent().contains("Pending")) {
                row.locator("input[type=checkbox]").check();
            }
        }
        ada.page().locator("[name=result]").selectOption("done");
        ada.press("Record");
        assertThat(ada.page().locator(".alert-danger")).hasCount(0);
    }

    private void drift(Visitor ada) {
        bring(ada, ROUTES.formatted(""));
        assertThat(ada.page().locator("main")).containsText("ROUTE_MISSING");
        assertThat(ada.page().locator("main pre").first()).containsText("2001:0:cb00:7109::/64");
        bring(ada, ROUTES.formatted(TEREDO));
        assertThat(ada.page().locator("main")).containsText("Nothing in it differs from the plan.");
    }

    private void renumber(Visitor ada) {
        ada.page().navigate(site + "/edit");
        ada.page().locator("#publicIpv4").fill("203.0.113.21 203.0.113.22");
        ada.press("Save site");
        assertThat(ada.page().locator("h1 .verdict")).hasText("Refused");
        ada.page().navigate(site + "/findings");
        assertThat(ada.page().locator("main")).containsText("RENUMBERING");
        ada.page().navigate(site + "/renumbering");
        assertThat(ada.page().locator("main")).containsText("203.0.113.21");
    }

    private void retire(Visitor ada) {
        ada.page().navigate(site + "/retirement");
        ada.fill("Reason", "Always On VPN serves all");
        ada.page().getByLabel("No, this is the last one").check();
        ada.press("Begin the retirement");
        record(ada, "clients-out");
        ada.fill("Clients that the policy is gone from", "3");
        ada.fill("Of how many", "3");
        record(ada, "policy-gone");
        record(ada, "uninstall");
        record(ada, "network-location");
        assertThat(ada.page().locator("main")).containsText("Retired");
        assertThat(ada.page().locator(".alert-danger")).hasCount(0);
    }

    private static void record(Visitor ada, String step) {
        ada.page().locator("[name=step]").selectOption(step);
        ada.page().locator("[name=evidence]").fill("Seen by Ada");
        ada.press("Record");
    }

    private void bring(Visitor ada, String text) {
        ada.page().navigate(site + "/observations");
        ada.fill("Host", "JUMP1");
        ada.fill("Text or JSON", text);
        ada.press("Read");
    }
}
