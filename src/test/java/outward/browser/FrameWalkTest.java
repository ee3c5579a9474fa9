package outward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestEstate;

/** What stands around every page, by somebody who uses the keyboard, a narrow window, and forgets to save. */
@OutwardTest
class FrameWalkTest {
    @TestHTTPResource
    URL address;

    private Chromium chromium;
    private Visitor ada;
    private Page page;
    private TestEstate estate;

    @BeforeEach
    void open() {
        chromium = new Chromium();
        ada = Visitor.owner(chromium.page(address.toString()));
        page = ada.page();
        Barriers.prepare(page);
        estate = Visitor.estate("Framed");
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void what_was_entered_is_not_left_by_accident_and_what_was_saved_is_said_once() {
        List<String> asked = new ArrayList<>();
        page.onDialog(dialog -> stay(dialog, asked));
        page.navigate("/customers/" + estate.customer() + "/edit");
        ada.follow("Sites");
        assertThat(ada.heading()).hasText("Sites");
        page.navigate("/customers/" + estate.customer() + "/edit");
        page.locator("#reference").click();
        page.locator("#reference").pressSequentially("R-1");
        ada.link("Sites").first().click();
        assertThat(page.locator("#reference")).hasValue("R-1");
        page.waitForCondition(() -> asked.equals(List.of("beforeunload")));
        ada.press("Save");
        assertThat(page.locator("#flash[role=status]")).hasText("Customer Framed was saved.");
        assertThat(page.url()).endsWith("/customers/" + estate.customer());
        page.reload();
        assertThat(page.locator("#flash")).isEmpty();
        assertThat(asked).hasSize(1);
        assertThat(ada.complaints()).isEmpty();
    }

    private static void stay(Dialog dialog, List<String> asked) {
        asked.add(dialog.type());
        dialog.dismiss();
    }

    @Test
    void enter_in_a_stale_form_saves_and_takes_nothing_over() {
        page.navigate("/customers/" + estate.customer() + "/edit");
        Visitor.change("customers/" + estate.customer(), "reference", "Theirs");
        page.locator("#reference").fill("Mine");
        page.locator("#reference").press("Enter");
        assertThat(page.locator(".stale td").first()).hasText("Mine");
        assertThat(page.locator(".stale")).containsText("by ada@example.com");
        page.locator("#reference").press("Enter");
        assertThat(page.locator(".heading-under")).hasText("Reference Mine");
    }

    @Test
    void the_way_to_a_page_is_shown_and_walked_by_keys() {
        page.navigate("/hosts/" + estate.host() + "/proof");
        assertThat(page.locator(".crumbs li"))
                .hasText(new String[] {"Customers", "Framed", "Head office", "Hosts", "JUMP1", "Proof"});
        assertThat(page.locator(".crumbs [aria-current=page]")).hasText("Proof");
        assertThat(page.locator(".menu [aria-current=page]")).hasText("Hosts");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#main")).isFocused();
        page.keyboard().press("/");
        assertThat(page.locator("#lookup")).isFocused();
        page.keyboard().type("Framed");
        page.keyboard().press("Enter");
        assertThat(ada.link("Framed").first()).isVisible();
    }

    @Test
    void a_narrow_window_unfolds_the_menu() {
        page.setViewportSize(360, 800);
        page.navigate("/customers");
        assertThat(page.locator("#menu")).isHidden();
        ada.press("Menu");
        assertThat(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Planning")))
                .isVisible();
        assertThat(Barriers.of(page)).isEmpty();
        ada.follow("Hosts");
        assertThat(ada.heading()).hasText("Hosts");
    }

    @Test
    void who_sorts_a_list_by_keys_stays_where_they_were() {
        page.navigate("/hosts");
        Locator heading = page.locator("th[aria-sort] a").first();
        String id = heading.getAttribute("id");
        heading.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("th[aria-sort=ascending]")).hasCount(1);
        assertThat(page.locator("[id='" + id + "']")).isFocused();
    }
}
