package outward.portfolio.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestClock;
import outward.TestEstate;
import outward.identity.TestStranger;

/** The portfolio of a firm of its own, so that nothing else stands in it. */
@OutwardTest
class PortfolioApiTest {
    private static final String ROUTES = """
            C:\\>netsh interface ipv6 show route

            Publish  Type      Met  Prefix                    Idx  Gateway/Interface Name
            -------  --------  ---  ------------------------  ---  ------------------------
            No       Manual    256  2002:836b:2:1000::/64       4  2002:836b:2:3333::%s
            No       Manual    256  2001:0:836b:2::/64          4  2002:836b:2:3333::1

            """;

    @Inject
    TestStranger stranger;

    private TestEstate ours = new TestEstate("", "", "", "", "", "");

    @BeforeEach
    void found() {
        ours = TestEstate.of(stranger.token());
    }

    @AfterEach
    void reset() {
        TestClock.ofTheApplication().reset();
    }

    @Test
    void a_site_says_where_it_stands() {
        list("").body("total", equalTo(1))
                .body("items[0].site", equalTo(ours.site()))
                .body("items[0].name", equalTo("Head office"))
                .body("items[0].customer", equalTo(ours.customer()))
                .body("items[0].customerName", equalTo("Contoso"))
                .body("items[0].verdict", equalTo("confirm-first"))
                .body("items[0].revision", equalTo(2))
                .body("items[0].state", equalTo("draft"))
                .body("items[0].hosts", equalTo(1))
                .body("items[0].pending", equalTo(Map.of("hosts", 1, "site", true)))
                .body("items[0].applied", equalTo(null))
                .body("items[0].proof.rung", equalTo("planned"))
                .body("items[0].proof.since", equalTo(null))
                .body("items[0].drift.machines", equalTo(1))
                .body("items[0].retirement", equalTo(null));
    }

    @Test
    void its_rung_ages_out_by_the_day_and_falls_where_a_host_is_added_and_rises_where_it_is_removed() {
        state("applied");
        bring(ours.host(), ROUTES.formatted("1"));
        assertThat(rung()).isEqualTo("route-seen");
        String late = add("sites/" + ours.site() + "/hosts", Map.of("name", "LATE", "interfaceAlias", "Ethernet"));
        assertThat(rung()).isEqualTo("planned");
        api().delete("/api/v1/hosts/" + late).then().statusCode(204);
        assertThat(rung()).isEqualTo("route-seen");
        TestClock.ofTheApplication().advance(Duration.ofDays(89));
        assertThat(rung()).isEqualTo("route-seen");
        TestClock.ofTheApplication().advance(Duration.ofDays(1).plusMinutes(1));
        assertThat(rung()).isEqualTo("planned");
        list("?rung=planned").body("total", equalTo(1));
    }

    @Test
    void sites_are_sorted_and_narrowed_by_each_column() {
        String second = site("Second");
        state("applied");
        bring(ours.host(), ROUTES.formatted("9"));
        post(
                "sites/" + second + "/retirement",
                Map.of("reason", "End", "remaining", "deployment", "plannedOn", "2027-03-01"));
        sorted("rung", second, ours.site());
        sorted("-rung", ours.site(), second);
        sorted("drift", ours.site(), second);
        sorted("-retirement", second, ours.site());
        sorted("retirement", second, ours.site());
        list("?sort=verdict").body("items", org.hamcrest.Matchers.hasSize(2));
        narrowed("rung=applied", ours.site());
        narrowed("rung=planned", second);
        narrowed("drift=warn", ours.site());
        narrowed("drift=unseen", second);
        narrowed("retirement=yes", second);
        narrowed("retirement=no&drift=warn", ours.site());
        narrowed("applied=none&awaiting=no&retirement=yes", second);
        narrowed("applied=whole");
        list("?retirement=yes").body("items[0].retirement.plannedOn", equalTo("2027-03-01"));
    }

    @Test
    void what_is_no_choice_is_wrong_input_each_by_its_name() {
        api().get("/api/v1/portfolio?sort=name&verdict=good&rung=top")
                .then()
                .statusCode(422)
                .body("errors.field", contains("verdict", "rung", "sort"))
                .body("errors[0].message", equalTo("Use plannable, confirm-first, refused."));
    }

    private String rung() {
        return list("").extract().path("items[0].proof.rung");
    }

    private void sorted(String sort, String... sites) {
        list("?sort=" + sort).body("items.site", equalTo(Arrays.asList(sites)));
    }

    private void narrowed(String query, String... sites) {
        list("?" + query).body("items.site", equalTo(List.of(sites))).body("total", equalTo(sites.length));
    }

    private ValidatableResponse list(String query) {
        return api().get("/api/v1/portfolio" + query).then().statusCode(200);
    }

    private String site(String name) {
        return add(
                "customers/" + ours.customer() + "/sites",
                Map.of("name", name, "deployment", name, "topology", "edge", "publicIpv4", List.of("131.107.0.12")));
    }

    private void state(String rung) {
        post("sites/" + ours.site() + "/proof", Map.of("host", ours.host(), "rung", rung, "text", "Ran apply.ps1"));
    }

    private void bring(String source, String content) {
        post("sites/" + ours.site() + "/observations", Map.of("source", source, "content", content));
    }

    private void post(String path, Map<String, ?> body) {
        api().body(body).post("/api/v1/" + path).then().statusCode(200);
    }

    private String add(String path, Map<String, ?> body) {
        return api().body(body)
                .post("/api/v1/" + path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private RequestSpecification api() {
        return given().header("Authorization", "Bearer " + ours.token()).contentType(ContentType.JSON);
    }
}
