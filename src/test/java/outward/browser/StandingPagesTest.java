package outward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import java.util.List;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestOwner;
import outward.browser.Inspection.View;

/** Pages as they are while a site stands between its plan and its retirement, on a telephone and a desk. */
@OutwardTest
class StandingPagesTest {
    private static final List<View> VIEWS =
            List.of(new View(360, ColorScheme.LIGHT, false), new View(1440, ColorScheme.DARK, true));

    @TestHTTPResource
    URL address;

    @Test
    void can_be_used_by_everybody_and_fit() {
        var inspection = new Inspection(VIEWS);
        var standings = new Standings();
        var pages = standings.pages();
        try (var chromium = new Chromium()) {
            Visitor owner = Visitor.owner(chromium.page(address.toString()));
            Visitor approver = new Visitor(chromium.page(address.toString()));
            approver.signIn(standings.approver().email(), TestOwner.PASSWORD);
            List.of(owner, approver).forEach(visitor -> Barriers.prepare(visitor.page()));
            pages.forEach((what, path) -> inspection.look(what, path, owner));
            inspection.look("a revision that awaits approval, to its approver", standings.awaiting(), approver);
        }
        System.out.println("Standings: " + inspection.pages() + " pages looked at " + VIEWS.size() + " times each");
        assertThat(inspection.wrong()).isEmpty();
    }
}
