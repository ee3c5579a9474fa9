package outward.browser;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.Routes;
import outward.Routes.Route;
import outward.TestBrowser;
import outward.TestEstate;
import outward.TestOwner;

/** Every page that the application has, from its own routes, on a telephone, a tablet and a desk, light and dark. */
@OutwardTest
class EveryPageTest {
    private static final List<Integer> WIDTHS = List.of(360, 768, 1440);
    private static final List<ColorScheme> THEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    @TestHTTPResource
    URL address;

    private final List<String> wrong = new ArrayList<>();
    private int pages;

    @Test
    void can_be_used_by_everybody_and_fits() {
        TestEstate estate = TestEstate.of(TestOwner.TOKEN);
        TestBrowser signedIn = TestOwner.browser();
        try (var chromium = new Chromium()) {
            Visitor stranger = new Visitor(chromium.page(address.toString()));
            Visitor owner = Visitor.owner(chromium.page(address.toString()));
            List.of(stranger, owner).forEach(visitor -> Barriers.prepare(visitor.page()));
            for (Route route : Routes.all()) {
                if (route.isGet() && !route.isApi() && isPage(route, estate.path(route.path()), signedIn)) {
                    look(route, estate.path(route.path()), route.isOpen() ? stranger : owner);
                }
            }
        }
        System.out.println("Pages: " + pages + " looked at " + WIDTHS.size() * THEMES.size() + " times each");
        assertThat(wrong).isEmpty();
        assertThat(pages).as("pages").isGreaterThanOrEqualTo(50);
    }

    private void look(Route route, String path, Visitor visitor) {
        Page page = visitor.page();
        pages++;
        page.navigate(path);
        for (ColorScheme theme : THEMES) {
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(theme).setReducedMotion(ReducedMotion.REDUCE));
            for (int width : WIDTHS) {
                page.setViewportSize(width, 900);
                Barriers.of(page).forEach(b -> wrong.add(route + " at " + width + " px, " + theme + ": " + b));
            }
        }
        Barriers.unreached(page).forEach(act -> wrong.add(route + ": no key reaches " + act));
        visitor.complaints().forEach(complaint -> wrong.add(route + ": " + complaint));
    }

    /** Whether a route answers whoever looks at it with a page, and not with a file or the way to another page. */
    private static boolean isPage(Route route, String path, TestBrowser signedIn) {
        RequestSpecification asks = route.isOpen() ? given() : signedIn.page();
        Response answer = asks.redirects().follow(false).get(path);
        return answer.statusCode() == 200
                && answer.contentType().startsWith("text/html")
                && answer.header("Content-Disposition") == null;
    }
}
