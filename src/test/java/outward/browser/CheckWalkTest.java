package outward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import java.util.List;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestEstate;

/** A guided check in a browser, from the tab of a host to the cause, in a wide and in the narrowest window. */
@OutwardTest
class CheckWalkTest {
    private static final int NARROW = 360;

    @TestHTTPResource
    URL address;

    @Test
    void somebody_is_led_to_the_cause_and_may_go_back() {
        TestEstate estate = Visitor.estate("Checked");
        try (var chromium = new Chromium()) {
            Visitor ada = Visitor.owner(chromium.page(address.toString()));
            Page page = ada.page();
            page.navigate("/hosts/" + estate.host());
            ada.tab("Check");
            ada.press("Begin");
            assertThat(page.locator("#symptom-error")).hasText("Choose what you see.");
            fits(page, "start");
            page.getByLabel("It works only after a user has logged on").check();
            page.getByLabel("Client", new Page.GetByLabelOptions().setExact(true))
                    .fill("LAPTOP7");
            ada.press("Begin");
            ada.press("I cannot run this");
            assertThat(page.locator("main")).containsText("Get-NetIPsecRule");
            fits(page, "rules");
            ada.press("Back");
            page.getByLabel("What it prints").fill("Zugriff verweigert");
            ada.press("Judge this");
            assertThat(page.locator("#text-error")).containsText("Zugriff verweigert");
            fits(page, "unread");
            page.getByLabel("What it prints")
                    .fill("PS C:\\> Get-DAMgmtServer -Type All\ndc1.corp.example.com\nPS C:\\>");
            ada.press("Judge this");
            assertThat(page.locator("main")).containsText("F7: The host is not in the management servers list");
            fits(page, "found");
            assertThat(ada.complaints()).noneMatch(c -> !c.contains("422"));
        }
    }

    private static void fits(Page page, String name) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : new int[] {NARROW, 1280}) {
                page.setViewportSize(width, 900);
                assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                        .as(name + width)
                        .isEqualTo(0);
            }
        }
    }
}
