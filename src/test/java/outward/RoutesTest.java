package outward;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import outward.Routes.Route;
import outward.customer.StoredRows;
import outward.identity.TestStranger;

/** The questions that every route is asked; a new one is asked them without being named here. */
@OutwardTest
class RoutesTest {
    private static final List<Route> ALL = Routes.all();

    @Inject
    TestStranger stranger;

    @Inject
    StoredRows rows;

    /** Nothing is carried out at this estate, and it has one site only; ApplicationsApiTest and MachineApiTest ask. */
    private static final List<String> UNANSWERED = List.of("/{application}/file", "/sites/scripts");

    private static List<Route> routes(Predicate<Route> wanted) {
        List<Route> routes = ALL.stream().filter(wanted).toList();
        assertThat(routes).isNotEmpty();
        return routes;
    }

    private TestEstate theirs() {
        return CompletableFuture.supplyAsync(() -> TestEstate.of(stranger.token()))
                .join();
    }

    private static TestEstate nowhere(String id) {
        return new TestEstate("", id, id, id, id, id);
    }

    private static Response send(Route route, TestEstate estate, RequestSpecification page, RequestSpecification form) {
        String path = estate.path(route.path());
        if (route.isApi()) {
            return TestOwner.api().body("{}").request(route.verb(), path);
        }
        return route.isGet() ? page.get(path) : form.post(path);
    }

    @Test
    void the_routes_are_those_of_the_running_application() {
        assertThat(ALL).hasSizeGreaterThan(60).doesNotHaveDuplicates();
        assertThat(ALL)
                .contains(
                        new Route("GET", "/"),
                        new Route("POST", "/sites/{site}/observations/{id}/adoption"),
                        new Route("PATCH", "/api/v1/hosts/{id}"));
    }

    @Test
    void what_is_there_is_answered_to_its_owner_and_reading_changes_nothing() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        var page = TestOwner.page();
        var before = rows.counts();
        for (Route route :
                routes(r -> r.isGet() && !r.isOpen() && UNANSWERED.stream().noneMatch(r.path()::endsWith))) {
            String path = ours.path(route.path()) + (route.path().endsWith("/plan/changes") ? "?from=1" : "");
            var answer = (route.isApi() ? TestOwner.api() : page).get(path);
            assertThat(answer.statusCode()).as(route.toString()).isEqualTo(200);
            assertThat(answer.contentType())
                    .as(route.toString())
                    .containsAnyOf("json", "html", "yaml", "text/plain", "text/markdown", "text/csv");
        }
        assertThat(rows.counts()).isEqualTo(before);
    }

    @Test
    void what_is_another_tenants_unknown_or_no_id_is_not_found_in_the_same_words_and_nothing_changes() {
        var theirs = theirs();
        var revision = theirs.read("sites/" + theirs.site() + "/plan").getInt("revision");
        var page = TestOwner.page();
        var form = TestOwner.form();
        String absentPage = page.get("/customers/" + UUID.randomUUID()).asString();
        String absent =
                TestOwner.api().get("/api/v1/customers/" + UUID.randomUUID()).asString();
        var before = rows.counts();
        for (Route route : routes(Route::hasId)) {
            for (var estate : List.of(theirs, nowhere(UUID.randomUUID().toString()), nowhere("x"))) {
                var answer = send(route, estate, page, form);
                assertThat(answer.statusCode()).as(route + " " + estate.site()).isEqualTo(404);
                assertThat(answer.asString()).as(route.toString()).isEqualTo(route.isApi() ? absent : absentPage);
            }
        }
        assertThat(rows.counts()).isEqualTo(before);
        assertThat(theirs.read("sites/" + theirs.site() + "/plan").getInt("revision"))
                .isEqualTo(revision);
    }

    @Test
    void what_belongs_to_another_site_of_ours_is_not_found_there() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        var other = TestEstate.of(TestOwner.TOKEN);
        var mixed = new TestEstate("", ours.customer(), ours.site(), other.host(), other.observation(), "");
        var page = TestOwner.page();
        var form = TestOwner.form();
        for (Route route : routes(r -> r.path().matches(".*\\{site}.*\\{(id|host)}.*"))) {
            assertThat(send(route, mixed, page, form).statusCode())
                    .as(route.toString())
                    .isEqualTo(404);
        }
    }

    @Test
    void wrong_query_parameters_of_what_is_not_ours_do_not_tell_it_from_what_is_not_there() {
        String nonsense = "?revision=x&from=x&to=x&format=x&page=x&size=x&protocols=x&aaaa=x";
        var theirs = theirs();
        var browser = TestOwner.browser();
        for (Route route : routes(r -> r.hasId() && r.isGet())) {
            for (var estate : List.of(theirs, nowhere(UUID.randomUUID().toString()), nowhere("x"))) {
                var answer =
                        (route.isApi() ? TestOwner.api() : browser.page()).get(estate.path(route.path()) + nonsense);
                assertThat(answer.statusCode()).as(route.toString()).isEqualTo(404);
            }
        }
    }

    @Test
    void a_form_without_its_token_or_sent_by_another_site_is_refused_and_changes_nothing() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        var page = TestOwner.page();
        var form = TestOwner.form().header("Sec-Fetch-Site", "cross-site");
        var before = rows.counts();
        for (Route route : routes(r -> !r.isApi() && !r.isGet())) {
            String path = ours.path(route.path());
            var plain = page.contentType(ContentType.URLENC).post(path);
            assertThat(plain.statusCode()).as(route.toString()).isEqualTo(400);
            assertThat(form.post(path).statusCode()).as(route.toString()).isEqualTo(403);
        }
        assertThat(rows.counts()).isEqualTo(before);
    }

    @Test
    void a_stranger_is_sent_to_sign_in_and_gets_nothing_from_the_api() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        var before = rows.counts();
        for (Route route : routes(r -> !r.isOpen())) {
            var nobody = given().redirects().follow(false);
            var answer = nobody.request(route.verb(), ours.path(route.path()));
            assertThat(answer.statusCode()).as(route.toString()).isEqualTo(route.isApi() ? 401 : 303);
        }
        assertThat(rows.counts()).isEqualTo(before);
    }

    @Test
    void a_cookie_is_no_key_to_the_api() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        var page = TestOwner.page().contentType(ContentType.JSON);
        for (Route route : routes(Route::isApi)) {
            var answer = page.request(route.verb(), ours.path(route.path()));
            assertThat(answer.statusCode()).as(route.toString()).isEqualTo(401);
        }
    }

    @Test
    void a_body_with_a_field_that_nobody_asked_for_is_refused_and_nothing_is_stored() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        var before = rows.counts();
        for (Route route : routes(r -> r.isApi() && !r.isGet() && !r.verb().equals("DELETE"))) {
            for (String body : List.of("{\"colour\": \"red\"}", "\"red\"", "5", "null", "")) {
                var answer = TestOwner.api().body(body).request(route.verb(), ours.path(route.path()));
                assertThat(answer.statusCode()).as(route + " " + body).isEqualTo(422);
            }
            var broken = TestOwner.api().body("{").request(route.verb(), ours.path(route.path()));
            int wrong = route.path().matches(".*/(estate|window-result)") ? 422 : 400;
            assertThat(broken.statusCode()).as(route.toString()).isEqualTo(wrong);
        }
        assertThat(rows.counts()).isEqualTo(before);
    }
}
