package outward.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import outward.OutwardTest;
import outward.TestClock;
import outward.TestOwner;
import outward.story.Printed;

/**
 * Takes the pictures of the user guide, from the sample estate and a site whose life is lived for them. Run when a page
 * looks different: docs/development.md says how.
 */
@OutwardTest
@EnabledIfSystemProperty(named = "outward.pictures", matches = ".+")
class GuidePicturesTest {
    /** The day on every picture. */
    private static final Instant DAY = Instant.parse("2027-03-01T09:00:00Z");

    private static final String READER = "Rita Reader";

    @TestHTTPResource
    URL address;

    private Chromium chromium;
    private Camera camera;
    private Visitor ada;
    private Visitor rita;
    private SiteWalk walk;

    @BeforeEach
    void open() throws IOException {
        Duration later = Duration.between(Instant.now(), DAY);
        TestClock.ofTheApplication().advance(later.isNegative() ? Duration.ZERO : later);
        camera = new Camera(Path.of(System.getProperty("outward.pictures")));
        chromium = new Chromium();
        ada = new Visitor(chromium.pictured(address.toString()));
        rita = new Visitor(chromium.pictured(address.toString()));
        walk = new SiteWalk(ada);
    }

    @AfterEach
    void close() {
        chromium.close();
        TestClock.ofTheApplication().reset();
    }

    @Test
    void every_picture_is_taken() throws IOException {
        sampleEstate();
        ada.page().navigate("/sign-in");
        camera.take(ada.page(), "sign-in");
        ada.signIn(TestOwner.EMAIL, TestOwner.PASSWORD);
        camera.take(ada.page(), "portfolio");
        planSite();
        approve();
        carryOut();
        prove();
        check();
        beTooLate();
        govern();
    }

    private static void sampleEstate() throws IOException {
        try (var sample = GuidePicturesTest.class.getResourceAsStream("/outward/app/sample-estate.json")) {
            for (JsonNode customer : new ObjectMapper().readTree(sample)) {
                String id = add("customers", ((ObjectNode) customer.deepCopy()).without("sites"));
                for (JsonNode each : customer.get("sites")) {
                    String site = add("customers/" + id + "/sites", each.get("site"));
                    TestOwner.api().body(each.get("hosts").toString()).post("/api/v1/sites/" + site + "/hosts");
                }
            }
        }
    }

    private static String add(String where, JsonNode thing) {
        return TestOwner.api()
                .body(thing.toString())
                .post("/api/v1/" + where)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void planSite() {
        Page page = ada.page();
        walk.readTheServer("Adatum Trading");
        camera.take(page, "confirm-first");
        page.navigate(walk.site() + "/edit");
        page.locator("#publicIpv4").fill("203.0.113.9");
        page.locator("#publicIpv4").pressSequentially(" 203.0.113.10");
        page.waitForResponse(
                Pattern.compile(".*/preview"), () -> page.locator("#deployment").fill("default"));
        camera.take(page, "site-form");
        walk.addHost("JUMP1");
        walk.addHost("JUMP2");
        page.navigate(walk.site() + "/hosts/new");
        camera.take(page, "new-host");
        page.navigate(walk.site() + "/findings");
        camera.take(page, "findings");
        walk.settle();
        camera.take(page, "plan");
        camera.take(page, "prefixes", page.locator("table"));
        page.navigate("/hosts?sort=name");
        camera.take(page, "hosts");
        page.navigate(walk.site() + "/runbook");
        camera.take(page, "runbook");
    }

    private void approve() {
        String link = walk.inviteApprover(READER, "rita@adatum.example");
        rita.page().navigate(link);
        camera.take(rita.page(), "welcome");
        rita.arrive(link, READER, "rita reads and approves");
        walk.askForApproval(READER);
        camera.take(ada.page(), "awaiting-approval");
        rita.page().navigate("/");
        camera.take(rita.page(), "reader-portfolio");
        rita.page().navigate(walk.revision());
        camera.take(rita.page(), "reader-approval");
        rita.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Approve this plan")))
                .click();
        rita.page().navigate(walk.site() + "/runbook");
        camera.take(rita.page(), "reader-runbook");
    }

    private void carryOut() {
        walk.begin();
        walk.carryOut("JUMP2");
        camera.take(ada.page(), "steps");
        walk.bring("JUMP1", Printed.ONE_ROUTE);
        camera.take(ada.page(), "drift");
        walk.bring("JUMP1", Printed.BOTH_ROUTES);
        walk.carryOut("nowhere");
        walk.complete();
    }

    private void prove() {
        walk.prove("JUMP1");
        camera.take(ada.page(), "proof");
        ada.page().navigate("/");
        camera.take(ada.page(), "portfolio-later");
    }

    private void check() {
        Page page = ada.page();
        page.navigate(walk.site() + "/hosts");
        ada.follow("JUMP2");
        ada.hostTab("Check");
        page.getByLabel("It works only after a user has logged on").check();
        page.locator("#client").fill("LAPTOP7");
        ada.press("Begin");
        camera.take(page, "check");
    }

    private void beTooLate() {
        Page page = ada.page();
        page.navigate(walk.site() + "/edit");
        Visitor.change("sites/" + walk.site().replaceAll(".*/", ""), "windowsVersion", "2022");
        page.locator("#name").fill("Headquarters");
        ada.press("Save site");
        camera.take(page, "stale");
    }

    private void govern() {
        for (String name : new String[] {"members", "letterhead", "audit"}) {
            ada.page().navigate("/" + name);
            camera.take(ada.page(), name);
        }
        ada.page().navigate("/account/notices");
        camera.take(ada.page(), "notices");
    }
}
