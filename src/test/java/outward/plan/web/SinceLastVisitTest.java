package outward.plan.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.host;
import static outward.customer.Inventory.site;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestBrowser;
import outward.TestMember;
import outward.TestOwner;
import outward.customer.Typed;

@OutwardTest
class SinceLastVisitTest {
    private static final String HEADING = "Changed since your last visit";

    private static ValidatableResponse portfolio(TestBrowser browser) {
        return browser.page().get("/").then().statusCode(200);
    }

    private static TestBrowser again(TestMember reader) {
        return TestBrowser.signedIn(reader.email(), TestOwner.PASSWORD);
    }

    @Test
    void a_reader_who_comes_back_is_led_to_what_changed_meanwhile_and_to_nobody_elses() {
        String theirs = customer();
        String others = customer();
        String site = site(theirs, Typed.ARTICLE, "name: 'Known'");
        TestMember reader = TestMember.of("customer-reader", List.of(theirs));
        portfolio(reader.browser()).body(not(containsString(HEADING)));
        host(site);
        host(site);
        String added = site(theirs, Typed.MARC, "name: 'Fresh'", "deployment: 'Another'");
        String foreign = site(others, Typed.ARTICLE, "publicIpv4: ['131.107.9.9']");
        portfolio(again(reader))
                .body(containsString(HEADING))
                .body(containsString("<a href=\"/sites/" + site + "/changes?from=1&amp;to=3\">Known</a>"))
                .body(containsString("<a href=\"/sites/" + added + "\">Fresh</a>, new"))
                .body(not(containsString(foreign)));
    }

    @Test
    void a_reader_who_comes_back_to_the_same_is_told_nothing() {
        String theirs = customer();
        site(theirs, Typed.ARTICLE, "publicIpv4: ['131.107.8.8']");
        TestMember reader = TestMember.of("customer-reader", List.of(theirs));
        portfolio(again(reader)).body(not(containsString(HEADING)));
    }
}
