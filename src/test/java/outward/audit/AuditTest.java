package outward.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestOwner;
import outward.TestTransactions;
import outward.database.Ids;

@OutwardTest
class AuditTest {
    @Inject
    AuditTrail trail;

    @Inject
    TestTransactions transactions;

    @Test
    void entries_are_listed_oldest_first_after_the_last_one_seen() {
        UUID seen = Ids.next();
        UUID thing = Ids.next();
        record("thing.add", thing, null, Map.of("name", "a"), null);
        record("thing.change", thing, Map.of("name", "a"), Map.of("name", "b"), "the old name was wrong");
        var items = TestOwner.api().get("/api/v1/audit?after=" + seen).then().statusCode(200);
        items.body("items.action", equalTo(List.of("thing.add", "thing.change")))
                .body("items[0].actor", equalTo(TestOwner.EMAIL))
                .body("items[0].subjectId", equalTo(thing.toString()))
                .body("items[1].before.name", equalTo("a"))
                .body("items[1].after.name", equalTo("b"))
                .body("items[1].reason", equalTo("the old name was wrong"));
        TestOwner.api()
                .get("/api/v1/audit?size=1&after=" + items.extract().path("items[0].id"))
                .then()
                .body("items.action", equalTo(List.of("thing.change")));
    }

    @Test
    void an_act_that_is_rolled_back_leaves_no_entry() {
        UUID seen = Ids.next();
        assertThatThrownBy(() -> transactions.asAda(() -> {
                    trail.record("thing.add", new Subject("thing", Ids.next(), null), null, Map.of(), null);
                    throw new IllegalStateException("the act failed");
                }))
                .hasMessage("the act failed");
        TestOwner.api().get("/api/v1/audit?after=" + seen).then().body("items", equalTo(List.of()));
    }

    @Test
    void the_page_shows_who_did_what_and_hides_no_markup() {
        record("thing.<b>add</b>", Ids.next(), null, Map.of("name", "<script>"), null);
        String page =
                TestOwner.page().get("/audit").then().statusCode(200).extract().asString();
        assertThat(page).contains("thing.&lt;b&gt;add&lt;/b&gt;", "&lt;script&gt;", TestOwner.EMAIL);
        assertThat(page).doesNotContain("<b>add", "\"<script>\"");
    }

    @Test
    void what_is_no_id_is_named() {
        TestOwner.api()
                .get("/api/v1/audit?after=x&size=1")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("after"))
                .body("errors[0].message", containsString("id of an entry"));
    }

    private void record(
            String action, UUID thing, @Nullable Object before, @Nullable Object after, @Nullable String reason) {
        transactions.asAda(() -> {
            trail.record(action, new Subject("thing", thing, null), before, after, reason);
            return thing;
        });
    }
}
