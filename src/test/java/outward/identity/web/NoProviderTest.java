package outward.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.Routes;
import outward.TestBrowser;
import outward.TestOwner;
import outward.WithMail;

/** Where no sign-in provider is set nothing of it is there. */
@OutwardTest
@TestProfile(WithMail.class)
class NoProviderTest {
    @Test
    void every_route_of_it_is_not_there() {
        TestBrowser ada = TestOwner.browser();
        var routes = Routes.all().stream()
                .filter(route -> route.path().contains("/provider"))
                .toList();
        assertThat(routes).hasSize(10);
        for (var route : routes) {
            var answer =
                    route.isGet() ? ada.page().get(route.path()) : ada.form().post(route.path());
            assertThat(answer.statusCode()).as(route.toString()).isEqualTo(404);
        }
    }

    @Test
    void no_page_offers_it() {
        TestBrowser.stranger().page().get("/sign-in").then().body(not(containsString("provider")));
        TestOwner.page().get("/account").then().body(not(containsString("provider")));
        TestOwner.page().get("/account/prove").then().body(not(containsString("provider")));
    }
}
