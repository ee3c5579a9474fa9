package outward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import outward.story.Printed;

/** What a consultant does by pages with one site of a customer of her own, from its server's words to its retirement. */
final class SiteWalk {
    private final Visitor ada;
    private String site = "";
    private String revision = "";

    SiteWalk(Visitor ada) {
        this.ada = ada;
    }

    String site() {
        return site;
    }

    String revision() {
        return revision;
    }

    void readTheServer(String customer) {
        ada.page().navigate("/customers/new");
        ada.fill("Name", customer);
        ada.press("Add customer");
        ada.follow("New site");
        ada.click(ada.page().getByText("Paste what the server says about itself"));
        ada.page().getByLabel("Text or JSON").fill(Printed.SERVER);
        ada.press("Fill the form");
        ada.page().locator("#name").fill("Head office");
        ada.page().locator("#publicIpv4").fill("203.0.113.9 203.0.113.10");
        ada.page().locator("#serverInternalIpv4").fill("10.2.16.5/24");
        ada.press("Add site");
        assertThat(ada.page().locator("h1 .verdict")).hasText("Confirm first");
        site = ada.page().url();
    }

    void addHost(String name) {
        ada.page().navigate(site + "/hosts/new");
        ada.page().locator("#name").fill(name);
        ada.page().locator("#interfaceAlias").fill("Ethernet");
        ada.press("Add host");
        assertThat(ada.link(name)).isVisible();
    }

    /** Answers everything that the plan asks for, the first answer each time. */
    void settle() {
        Locator answers = ada.page().locator(".open-acts .answer");
        ada.page().navigate(site);
        while (answers.count() > 0) {
            ada.click(answers.first().locator("button").first());
            ada.page().navigate(site);
        }
        assertThat(ada.page().locator(".open-acts")).hasCount(0);
        assertThat(ada.page().locator("h1 .verdict")).hasText("Plannable");
    }

    String inviteApprover(String name, String email) {
        String customer = ada.page()
                .locator(".crumbs a[href^='/customers/']")
                .getAttribute("href")
                .replaceAll(".*/", "");
        ada.page().navigate("/members/new");
        ada.fill("E-mail address", email);
        ada.fill("Name", name);
        ada.check(ada.page().locator("[name=role][value=customer-reader]"));
        ada.check(ada.page().getByLabel("Only these:"));
        ada.check(ada.page().locator("[name=customers][value='" + customer + "']"));
        ada.check(ada.page().locator("[name=mayApprove][type=checkbox]"));
        ada.press("Invite");
        return ada.page().locator(".one-time-link code").textContent();
    }

    void askForApproval(String approver) {
        ada.page().navigate(site);
        ada.click(ada.page().locator(".heading-under a").first());
        revision = ada.page().url();
        ada.press("Ask for approval");
        assertThat(ada.page().locator("main")).containsText(approver);
    }

    void begin() {
        ada.page().navigate(revision);
        ada.press("Begin to carry out");
        ada.follow("Record applied");
        ada.fill("Clients that it has reached", "3");
        ada.fill("Of how many", "3");
        ada.press("Record the reach");
        assertThat(ada.page().locator("main")).containsText("3 of 3 clients");
    }

    /** Every step but those of that host. */
    void carryOut(String other) {
        ada.page().navigate(revision + "/applications");
        for (Locator row : ada.page().locator("#task tbody tr").all()) {
            if (!row.textContent().contains(other) && row.textContent().contains("Pending")) {
                ada.check(row.locator("input[type=checkbox]"));
            }
        }
        ada.page().locator("[name=result]").selectOption("done");
        ada.press("Record for the ticked steps");
        assertThat(ada.page().locator(".alert-danger")).hasCount(0);
    }

    /** What differs from what is recorded as done is said with its mend, and gone once mended. */
    void drift(String host) {
        bring(host, Printed.ONE_ROUTE);
        assertThat(ada.page().locator("main")).containsText("ROUTE_MISSING");
        assertThat(ada.page().locator("main pre").first()).containsText("2001:0:cb00:7109::/64");
        bring(host, Printed.BOTH_ROUTES);
        assertThat(ada.page().locator("main")).containsText("Nothing in it differs from the plan.");
    }

    void seeToDo(String host) {
        ada.page().navigate(site + "/changes?from=applied");
        assertThat(ada.page().locator("main")).containsText(host);
    }

    void complete() {
        ada.page().navigate(revision);
        ada.press("It is applied");
        assertThat(ada.page().locator("h2 .state").first()).hasText("Applied");
    }

    /** Every rung, from the texts that show it, and by the consultant's word where a session was read. */
    void prove(String host) {
        bring(host, Printed.BOTH_ROUTES);
        bring(host, Printed.PINGS);
        bring(host, Printed.session("2002:cb00:7109:3333::1" + (host.equals("JUMP1") ? "0" : "1")));
        ada.page().navigate(site + "/proof");
        ada.follow(host);
        for (String rung : new String[] {"managed-with-user", "managed-before-logon"}) {
            ada.page().locator("#rung").selectOption(rung);
            ada.fill("What was done", "Remote Desktop to LAPTOP7");
            ada.press("State it");
        }
        assertThat(ada.page().locator("h3").first()).hasText("Proven: managed before logon");
    }

    void verify() {
        ada.page().navigate(revision);
        ada.press("It is verified");
        assertThat(ada.page().locator("h2 .state").first()).hasText("Verified");
    }

    void renumber() {
        ada.page().navigate(site + "/edit");
        ada.page().locator("#publicIpv4").fill("203.0.113.21 203.0.113.22");
        ada.press("Save site");
        assertThat(ada.page().locator("h1 .verdict")).hasText("Refused");
        ada.page().navigate(site + "/findings");
        assertThat(ada.page().locator("main")).containsText("RENUMBERING");
        ada.page().navigate(site + "/renumbering");
        assertThat(ada.page().locator("main")).containsText("203.0.113.21");
    }

    void retire() {
        ada.page().navigate(site + "/retirement");
        ada.fill("Reason", "Always On VPN serves all");
        ada.check(ada.page().getByLabel("Nothing: this is the last one"));
        ada.press("Begin the retirement");
        record("clients-out");
        ada.fill("Clients that it is proven of", "3");
        ada.fill("Of how many", "3");
        record("policy-gone");
        record("uninstall");
        record("network-location");
        assertThat(ada.page().locator("main")).containsText("Retired");
        assertThat(ada.page().locator(".alert-danger")).hasCount(0);
    }

    private void record(String step) {
        ada.page().locator("[name=step]").selectOption(step);
        ada.page().locator("[name=evidence]").fill("Seen by Ada");
        ada.press("Record");
    }

    void bring(String host, String text) {
        ada.page().navigate(site + "/observations");
        ada.fill("Host", host);
        ada.fill("Text or JSON", text);
        ada.press("Read");
    }
}
