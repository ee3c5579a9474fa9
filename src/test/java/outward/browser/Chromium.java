package outward.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Debian's Chromium, driven by Playwright; it downloads nothing and calls nobody. */
final class Chromium implements AutoCloseable {
    private static final List<String> ARGUMENTS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** One for all tests of the running application, which run one after the other in one thread; it ends with them. */
    private static final Browser BROWSER = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(ARGUMENTS));

    private final List<Page> pages = new ArrayList<>();

    /** A page in a window of its own, without cookies. */
    Page page(String address) {
        return page(address, true);
    }

    /** The same, in a browser that runs scripts or does not. */
    Page page(String address, boolean scripts) {
        Page page =
                BROWSER.newPage(new Browser.NewPageOptions().setBaseURL(address).setJavaScriptEnabled(scripts));
        pages.add(page);
        return page;
    }

    /** One whose pictures look the same wherever they are taken. */
    Page pictured(String address) {
        Page page = BROWSER.newPage(new Browser.NewPageOptions()
                .setBaseURL(address)
                .setViewportSize(Camera.WIDTH, Camera.HEIGHT)
                .setTimezoneId("UTC")
                .setLocale("en-GB"));
        pages.add(page);
        return page;
    }

    @Override
    public void close() {
        pages.forEach(Page::close);
    }
}
