package outward.browser;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URL;
import java.util.List;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.Routes;
import outward.Routes.Route;
import outward.TestBrowser;
import outward.TestEstate;
import outward.TestOwner;
import outward.browser.Inspection.View;

/** Every page that the application has, from its own routes, on a telephone, a tablet and a desk, light and dark. */
@OutwardTest
class EveryPageTest {
    private static final List<View> VIEWS = List.of(
            new View(360, ColorScheme.LIGHT, false),
            new View(768, ColorScheme.LIGHT, false),
            new View(1440, ColorScheme.LIGHT, false),
            new View(1440, ColorScheme.DARK, true),
            new View(768, ColorScheme.DARK, true),
            new View(360, ColorScheme.DARK, true));

    @TestHTTPResource
    URL address;

    private final Inspection inspection = new Inspection(VIEWS);

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
                    Visitor visitor = route.isOpen() ? stranger : owner;
                    inspection.look(route.toString(), estate.path(route.path()), visitor);
                }
            }
        }
        System.out.println("Pages: " + inspection.pages() + " looked at " + VIEWS.size() + " times each");
        assertThat(inspection.wrong()).isEmpty();
        assertThat(inspection.pages()).as("pages").isGreaterThanOrEqualTo(50);
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
