package outward.observed.web;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestEstate;
import outward.TestOwner;
import outward.TestTransactions;
import outward.database.Sql;

/** Who only reads a plan waits for no editor, and no editor waits for a reader. */
@OutwardTest
class ReadingBesideEditorsTest {
    @Inject
    TestTransactions transactions;

    @Inject
    Sql sql;

    private void whileAnEditorHoldsThePlan(TestEstate estate, Supplier<Response> reading, int status) {
        transactions.asAda(() -> {
            sql.first(
                    "select revision from plan_heads where site_id = ? for update",
                    row -> row.getInt(1),
                    UUID.fromString(estate.site()));
            return assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> reading.get().then().statusCode(status).extract().statusCode());
        });
    }

    @Test
    void a_page_of_an_observation_is_read() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        String page = "/sites/" + ours.site() + "/observations/" + ours.observation();
        whileAnEditorHoldsThePlan(ours, () -> TestOwner.page().get(page), 200);
    }

    @Test
    void a_paste_is_compared_with_the_plan() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        String observations = "/api/v1/sites/" + ours.site() + "/observations";
        Map<String, String> paste = Map.of("source", "server", "content", "TeredoState : Disabled");
        whileAnEditorHoldsThePlan(ours, () -> TestOwner.api().body(paste).post(observations), 200);
    }

    @Test
    void a_decision_that_is_stale_is_shown_again() {
        var ours = TestEstate.of(TestOwner.TOKEN);
        String adoption = "/sites/" + ours.site() + "/observations/" + ours.observation() + "/adoption";
        whileAnEditorHoldsThePlan(
                ours,
                () -> TestOwner.form()
                        .formParams("version", 7, "adopt", "teredo")
                        .post(adoption),
                409);
    }
}
