package outward.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestEstate;
import outward.TestMember;
import outward.TestOwner;
import outward.database.Ids;
import outward.identity.TestStranger;

/** What is recorded beside edits: who came, what they took away, and what they were refused. */
@OutwardTest
class AccessEntriesTest {
    @Inject
    TestStranger stranger;

    @Inject
    ObjectMapper json;

    private List<JsonNode> entries(UUID since, String action) throws Exception {
        return entries(TestOwner.api(), since, action, 1);
    }

    /** Entries since then, once so many of that kind are among them: refusals are written behind the answer. */
    private List<JsonNode> entries(RequestSpecification api, UUID since, String action, int wanted) throws Exception {
        for (int i = 0; ; i++) {
            var items = json.readTree(
                            api.get("/api/v1/audit?size=1000&after=" + since).asString())
                    .get("items");
            var found = StreamSupport.stream(items.spliterator(), false)
                    .filter(is(action))
                    .toList();
            if (found.size() >= wanted || i > 100) {
                return found;
            }
            Thread.sleep(50);
        }
    }

    private static Predicate<JsonNode> is(String action) {
        return entry -> entry.get("action").asText().equals(action);
    }

    @Test
    void an_edit_says_by_which_token_from_where_and_in_which_request_it_came() throws Exception {
        UUID since = Ids.next();
        String id = TestOwner.api()
                .body("{\"name\": \"Contoso\"}")
                .post("/api/v1/customers")
                .header("X-Request-Id");
        JsonNode entry = entries(since, "customer.add").get(0);
        assertThat(entry.get("requestId").asText()).isEqualTo(id);
        assertThat(entry.get("address").asText()).isEqualTo("127.0.0.1");
        assertThat(entry.get("tokenId").asText()).hasSize(36);
        assertThat(entry.get("at").asText()).endsWith("Z");
    }

    @Test
    void signing_in_and_out_is_recorded_of_the_member() throws Exception {
        UUID since = Ids.next();
        TestOwner.signIn().form().post("/sign-out").then().statusCode(303);
        JsonNode begun = entries(since, "session.begin").get(0);
        assertThat(begun.get("actor").asText()).isEqualTo(TestOwner.EMAIL);
        assertThat(begun.get("subjectId")).isEqualTo(begun.get("memberId"));
        assertThat(begun.get("tokenId").isNull()).isTrue();
        assertThat(entries(since, "session.end")).hasSize(1);
    }

    @Test
    void a_session_that_has_ended_already_does_not_end_again_in_the_trail() throws Exception {
        TestMember carla = TestMember.of("auditor");
        carla.browser().page().get("/audit").then().statusCode(200);
        TestOwner.form().post("/members/" + carla.id() + "/disable");
        UUID since = Ids.next();
        for (int i = 0; i < 3; i++) {
            carla.browser().form().post("/sign-out").then().statusCode(303);
        }
        String trail =
                TestOwner.api().get("/api/v1/audit?size=1000&after=" + since).asString();
        assertThat(trail).doesNotContain("session.end");
    }

    @Test
    void a_refused_sign_in_is_recorded_without_what_was_typed() throws Exception {
        UUID since = Ids.next();
        signIn(TestOwner.EMAIL, "a secret typed in the wrong field");
        JsonNode refused = entries(since, "session.refuse").get(0);
        assertThat(refused.get("actor").asText()).isEqualTo("Not signed in");
        assertThat(refused.get("memberId").isNull()).isTrue();
        assertThat(refused.toString()).doesNotContain("secret", TestOwner.EMAIL);
    }

    private static void signIn(String email, String password) {
        String token = given().get("/sign-in").cookie("csrf-token");
        given().cookie("csrf-token", token)
                .contentType(ContentType.URLENC)
                .formParams("csrf-token", token, "email", email, "password", password)
                .post("/sign-in")
                .then()
                .statusCode(401);
    }

    @Test
    void what_is_anothers_is_a_refusal_in_the_trail_of_whoever_asked_and_no_flood_fills_it() throws Exception {
        String path = "/api/v1/sites/" + TestEstate.of(TestOwner.TOKEN).site();
        var bob = given().header("Authorization", "Bearer " + stranger.token());
        for (int i = 0; i < 3 * Refusals.MOST; i++) {
            bob.get(path).then().statusCode(404);
        }
        var refused = entries(bob, new UUID(0, 0), "access.refuse", Refusals.MOST);
        assertThat(refused).hasSize(Refusals.MOST);
        assertThat(refused.get(0).at("/after/path").asText()).isEqualTo(path);
        assertThat(refused.get(0).at("/after/status").asInt()).isEqualTo(404);
        assertThat(refused.get(0).at("/after/method").asText()).isEqualTo("GET");
    }

    @Test
    void metrics_and_the_description_of_the_interface_are_refusals_too() throws Exception {
        var customers = List.of(TestEstate.of(TestOwner.TOKEN).customer());
        TestMember rita = TestMember.of("customer-reader", customers);
        UUID since = Ids.next();
        for (String path : List.of("/q/metrics", "/q/openapi")) {
            rita.browser().page().get(path).then().statusCode(403);
        }
        var refused = entries(TestOwner.api(), since, "access.refuse", 2).stream()
                .filter(e -> e.get("memberId").asText().equals(rita.id()))
                .toList();
        assertThat(refused)
                .extracting(e -> e.at("/after/path").asText())
                .containsExactlyInAnyOrder("/q/metrics", "/q/openapi");
        assertThat(refused).allMatch(e -> e.get("address").asText().equals("127.0.0.1"));
    }

    @Test
    void a_runbook_is_recorded_before_it_is_handed_out() throws Exception {
        var ours = TestEstate.of(TestOwner.TOKEN);
        UUID since = Ids.next();
        TestOwner.api()
                .get("/api/v1/sites/" + ours.site() + "/runbook?format=zip")
                .then()
                .statusCode(200);
        JsonNode taken = entries(since, "runbook.download").get(0);
        assertThat(taken.get("subjectId").asText()).isEqualTo(ours.site());
        assertThat(taken.get("customerId").asText()).isEqualTo(ours.customer());
        assertThat(taken.at("/after/format").asText()).isEqualTo("zip");
    }
}
