package outward.portfolio.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestBrowser;
import outward.TestEstate;
import outward.TestMember;
import outward.TestOwner;
import outward.identity.TestStranger;

@OutwardTest
class PortfolioPageTest {
    @Inject
    TestStranger stranger;

    @Test
    void a_firm_without_sites_is_told_how_to_begin() {
        page(TestStranger.browser(stranger.token()), "/")
                .body(containsString("No site yet"), containsString("href=\"/customers/new\">New customer</a>"));
    }

    @Test
    void a_row_leads_to_what_there_is_to_do_and_headings_sort() {
        var ours = TestEstate.of(stranger.token());
        TestBrowser bob = TestStranger.browser(ours.token());
        String site = "/sites/" + ours.site();
        page(bob, "/")
                .body(containsString("<a href=\"" + site + "\">Head office</a>"))
                .body(containsString("<a href=\"" + site + "/changes?from=applied\">1 host, site settings</a>"))
                .body(containsString("Nothing begun"), containsString("<a href=\"" + site + "/proof\">planned</a>"))
                .body(containsString("aria-sort=\"none\"><a href=\"/?sort=rung\">Proof</a>"));
        page(bob, "/?sort=rung&verdict=confirm-first")
                .body(containsString(
                        "aria-sort=\"ascending\"><a href=\"/?sort=-rung&amp;verdict=confirm-first\">Proof"))
                .body(containsString("<a class=\"btn btn-sm\" href=\"/?sort=rung\">Verdict: Confirm first"));
        page(bob, "/?applied=whole").body(containsString("No site is like that"), containsString("All sites</a>"));
        bob.page().get("/?rung=top").then().statusCode(422);
    }

    @Test
    void a_reader_sees_where_their_own_sites_stand() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        var others = TestEstate.of(TestOwner.TOKEN);
        TestMember reader = TestMember.of("customer-reader", List.of(ours.customer()));
        page(reader.browser(), "/?retirement=no&size=1000")
                .body(containsString(ours.site()), not(containsString(others.site())));
    }

    private static ValidatableResponse page(TestBrowser browser, String path) {
        return browser.page().get(path).then().statusCode(200);
    }
}
