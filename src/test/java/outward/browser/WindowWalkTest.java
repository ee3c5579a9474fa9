package outward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import outward.OutwardTest;
import outward.TestOwner;
import outward.ledger.web.Work;

/** A change window in a browser: the page from a folder, ticked, reloaded and aborted, and its result file brought back. */
@OutwardTest
class WindowWalkTest {
    @TestHTTPResource
    URL address;

    @TempDir
    Path folder;

    @Test
    void what_is_ticked_without_a_network_comes_back_into_the_ledger() throws IOException {
        Work work = Work.prepared();
        String path = work.begun();
        try (var chromium = new Chromium()) {
            Visitor engineer = new Visitor(chromium.page(address.toString()));
            Page page = engineer.page();
            Barriers.prepare(page);
            page.navigate(saved(work));
            tick(page);
            page.reload();
            assertThat(page.locator("#count")).containsText("2 of");
            assertThat(page.locator("#clock")).containsText("Started");
            looks(page);
            abort(page);
            Path file = download(engineer);
            assertThat(engineer.complaints()).isEmpty();
            bringBack(chromium, path, file);
        }
        assertThat(states(path))
                .containsExactly("read-state done", "policy-backup failed", "address-and-routes pending");
    }

    private String saved(Work work) throws IOException {
        Path file = folder.resolve("window.html");
        Files.write(
                file,
                TestOwner.page()
                        .get("/sites/" + work.site() + "/runbook/file?format=window&from=applied")
                        .asByteArray());
        return file.toUri().toString();
    }

    private static void tick(Page page) {
        page.locator("#start").click();
        page.locator(".step:visible [data-state=done]").click();
        page.locator("#next").click();
        page.locator(".step:visible [data-state=failed]").click();
        assertThat(page.locator(".why:visible")).hasCount(1);
        page.locator(".step:visible .note").fill("No rights on the domain");
        page.locator("#goto")
                .selectOption(new com.microsoft.playwright.options.SelectOption()
                        .setLabel(page.locator("#goto option", new Page.LocatorOptions().setHasText("JUMP1: address"))
                                .textContent()));
        page.locator(".step:visible [data-state=done]").click();
        assertThat(page.locator(".step:visible .copy").first()).isVisible();
    }

    private static void looks(Page page) {
        for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
            for (int width : new int[] {360, 1440}) {
                page.setViewportSize(width, 900);
                assertThat(Barriers.of(page)).as(theme + " " + width).isEmpty();
            }
        }
        assertThat(Barriers.unreached(page)).isEmpty();
    }

    private static void abort(Page page) {
        page.locator("#abort").click();
        page.locator("#reason").fill("Out of time");
        page.locator("#abort-now").click();
        assertThat(page.locator("#aborted-at")).containsText("Out of time");
        Locator ways = page.locator("#goto option");
        assertThat(ways).hasText(new String[] {
            "B1. Remove the AAAA records of this plan",
            "B4. JUMP1: take back address and routes",
            "B6. Refresh group policy and compare with the state before"
        });
        assertThat(page.locator("#left-list li")).hasCount(1);
        page.locator("#next").click();
        page.locator(".step:visible [data-state=done]").click();
        assertThat(Barriers.of(page)).isEmpty();
    }

    private Path download(Visitor engineer) {
        Download file =
                engineer.download(() -> engineer.page().locator("#download").click());
        Path saved = folder.resolve(file.suggestedFilename());
        file.saveAs(saved);
        return saved;
    }

    private void bringBack(Chromium chromium, String path, Path file) {
        Visitor ada = Visitor.owner(chromium.page(address.toString()));
        Page page = ada.page();
        Barriers.prepare(page);
        page.navigate("/" + path + "/applications");
        page.locator("#resultFile").setInputFiles(file);
        ada.press("Look at the result file");
        assertThat(page.locator("main")).containsText("4 would be recorded, 0 change nothing, 0 are refused");
        page.setViewportSize(360, 900);
        assertThat(Barriers.of(page)).isEmpty();
        ada.press("Record 4");
        assertThat(page.locator("main")).containsText("by the engineer's clock");
        assertThat(ada.complaints()).isEmpty();
    }

    /** Of each step of which something was recorded, the last. */
    private static List<String> states(String path) {
        return Work.steps(path).stream()
                .filter(step -> !step.get("by").isNull())
                .map(WindowWalkTest::state)
                .toList();
    }

    private static String state(JsonNode step) {
        return step.get("step").asText() + " " + step.get("result").asText();
    }
}
