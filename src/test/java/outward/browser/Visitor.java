package outward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import outward.TestEstate;
import outward.TestOwner;

/** Somebody at a browser: what they press, fill in and read, and what its console complains about. */
final class Visitor {
    private final Page page;
    private final boolean scripts;
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> refused = new HashSet<>();

    Visitor(Page page) {
        this(page, true);
    }

    /** Somebody whose browser may run no scripts. */
    Visitor(Page page, boolean scripts) {
        this.page = page;
        this.scripts = scripts;
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            boolean expected = refused.stream().anyMatch(message.location()::contains);
            if (message.type().equals("error") && !expected) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
    }

    /** Ada at a browser, signed in. */
    static Visitor owner(Page page) {
        return owner(page, true);
    }

    /** The same, whose browser may run no scripts. */
    static Visitor owner(Page page, boolean scripts) {
        var owner = new Visitor(page, scripts);
        owner.signIn(TestOwner.EMAIL, TestOwner.PASSWORD);
        assertThat(owner.heading()).hasText("Portfolio");
        return owner;
    }

    /** A customer of that name with one site and one host. */
    static TestEstate estate(String name) {
        TestEstate estate = TestEstate.of(TestOwner.TOKEN);
        change("customers/" + estate.customer(), "name", name);
        return estate;
    }

    /** Ada changes a field by a program of hers. */
    static void change(String thing, String field, String value) {
        TestOwner.api()
                .body(Map.of(field, value))
                .patch("/api/v1/" + thing)
                .then()
                .statusCode(200);
    }

    void signIn(String email, String password) {
        page.navigate("/");
        fill("E-mail address", email);
        fill("Password", password);
        press("Sign in");
    }

    void signOut() {
        page.locator("details.person summary").click();
        press("Sign out");
        assertThat(heading()).hasText("Sign in to Outward");
    }

    /** Invites somebody to see one customer, or all where none is named; the link that is to be handed over. */
    String invite(String email, String name, String role, String customer) {
        page.navigate("/members");
        follow("Invite a member");
        fill("E-mail address", email);
        fill("Name", name);
        page.locator("[name=role][value=" + role + "]").check();
        if (!customer.isEmpty()) {
            page.getByLabel("Only these:").check();
            page.locator("[name=customers][value='" + customer + "']").check();
        }
        press("Invite");
        assertThat(heading()).hasText("One-time link for " + name);
        return page.locator(".one-time-link code").textContent();
    }

    /** Follows a one-time link and chooses a password. */
    void arrive(String link, String name, String password) {
        page.navigate(link);
        assertThat(heading()).hasText("Welcome, " + name);
        fill("Password", password);
        press("Come in");
        assertThat(heading()).hasText("Portfolio");
    }

    /** Types an address and is told that there is nothing for them. */
    void isRefused(String path, int status) {
        refused.add(path);
        Response answer = page.navigate(path);
        assertThat(answer.status()).as(path).isEqualTo(status);
        assertThat(page.locator(".empty-header")).hasText(String.valueOf(status));
    }

    void fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    void press(String button) {
        click(page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)));
    }

    void follow(String link) {
        click(link(link).first());
    }

    /** Where no script runs Playwright sees no frame after the other, and so would wait for ever until nothing moves. */
    void click(Locator place) {
        place.click(new Locator.ClickOptions().setForce(!scripts));
    }

    /** Ticks a box, or chooses one of several. */
    void check(Locator box) {
        box.check(new Locator.CheckOptions().setForce(!scripts));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** A tab of a customer or site, unfolded if it is a rare one; its name may be followed by a number. */
    void tab(String name) {
        Locator tab = page.locator("nav.tabs a")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
        tab.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        if (!tab.isVisible()) {
            page.locator("nav.tabs summary").click();
        }
        tab.click();
    }

    /** A tab of a host. */
    void hostTab(String name) {
        page.locator("nav[aria-label=Host] a")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
    }

    /** The rows below the headings of the tables on the page. */
    Locator rows() {
        return page.locator("main tbody tr");
    }

    Locator heading() {
        return page.locator("h1");
    }

    Download download(Runnable act) {
        return page.waitForDownload(act);
    }

    /** What leads to a change: forms that are sent, and links to the pages of such forms; signing out is none. */
    Locator acts() {
        return page.locator("main form[method=post], main a[href$='/new'], main a[href$='/edit'],"
                + " main a[href$='/removal'], main a[href*='/waivers/']");
    }

    List<String> menu() {
        return page.locator("nav.menu a").allTextContents();
    }

    Page page() {
        return page;
    }

    /** Errors in the console, those that {@link #isRefused} brings about left out. */
    List<String> complaints() {
        return complaints;
    }
}
