package outward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import outward.OutwardTest;
import outward.database.Ids;

/**
 * A site's whole life by people in browsers: read, planned, approved by the customer, carried out in part, drifted, mended, proven, renumbered, retired; with
 * scripts in the browser, and without.
 */
@OutwardTest
class SiteStoryTest {
    private static final String NAME = "Rita Approver";

    @TestHTTPResource
    URL address;

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void from_what_the_server_says_to_its_retirement(boolean scripts) {
        try (var chromium = new Chromium()) {
            Visitor ada = Visitor.owner(chromium.page(address.toString(), scripts), scripts);
            Visitor rita = new Visitor(chromium.page(address.toString(), scripts), scripts);
            SiteWalk walk = new SiteWalk(ada);
            walk.readTheServer("Story " + Ids.next());
            walk.addHost("JUMP1");
            walk.addHost("JUMP2");
            walk.settle();
            rita.arrive(walk.inviteApprover(NAME, Ids.next() + "@example.com"), NAME, "rita approves four plans");
            walk.askForApproval(NAME);
            approve(rita, walk.revision());
            walk.begin();
            walk.carryOut("JUMP2");
            walk.seeToDo("JUMP2");
            walk.drift("JUMP1");
            walk.carryOut("JUMP1");
            walk.complete();
            walk.prove("JUMP1");
            walk.prove("JUMP2");
            walk.verify();
            walk.renumber();
            walk.retire();
            assertThat(ada.complaints()).isEmpty();
            assertThat(rita.complaints()).isEmpty();
        }
    }

    private static void approve(Visitor rita, String revision) {
        rita.page().navigate(revision);
        rita.click(rita.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Approve this plan"))));
        assertThat(rita.page().locator("h2 .state").first()).hasText("Approved");
    }
}
