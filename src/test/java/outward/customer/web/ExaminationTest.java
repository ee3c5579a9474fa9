package outward.customer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static outward.customer.Inventory.call;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.host;
import static outward.customer.Inventory.plan;
import static outward.customer.Inventory.read;
import static outward.customer.Inventory.revision;
import static outward.customer.Inventory.site;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestOwner;
import outward.customer.StoredRows;
import outward.customer.Typed;

/** A plan that other rules examined says so, keeps its scripts back, and is examined again by a person. */
@OutwardTest
class ExaminationTest {
    /** The application may not change a stored frame, so a revision of the same design is stored beside it. */
    private static final String BY_OTHER_RULES = """
            with head as (select * from plan_heads where site_id = ?::uuid),
            frame as (insert into plan_frames (site_id, revision, frame, findings, rules)
                select f.site_id, h.revision + 1, f.frame, '[]', 0
                from plan_frames f join head h on f.site_id = h.site_id and f.revision = h.frame_revision),
            revised as (
                insert into plan_revisions (site_id, revision, created_at, created_by, reason, hash, frame_revision)
                select r.site_id, r.revision + 1, r.created_at, r.created_by, 'Other rules', r.hash, r.revision + 1
                from plan_revisions r join head h on r.site_id = h.site_id and r.revision = h.revision)
            update plan_heads set revision = revision + 1, frame_revision = revision + 1 where site_id = ?::uuid""";

    @Inject
    StoredRows rows;

    private String site = "";

    @BeforeEach
    void a_sound_plan_of_other_rules() {
        site = site(customer(), Typed.ARTICLE, Typed.CONFIRMED);
        host(site, "onLink: true");
        assertThat(plan(site).get("verdict").asText()).isEqualTo("plannable");
        var id = UUID.fromString(site);
        assertThat(rows.run(BY_OTHER_RULES, id, id)).isEqualTo(1);
    }

    private static void examine(String site) {
        call(Method.POST, "sites/" + site + "/examination", "{}").then().statusCode(204);
    }

    @Test
    void it_waits_for_an_examination_in_its_plan_in_lists_and_on_its_page() {
        JsonNode plan = plan(site);
        assertThat(plan.get("verdict").asText()).isEqualTo("confirm-first");
        assertThat(plan.at("/findings/0/code").asText()).isEqualTo("RULES_CHANGED");
        assertThat(plan.at("/findings/0/waivable").asBoolean()).isFalse();
        TestOwner.page()
                .get("/sites/" + site)
                .then()
                .body(containsString("Confirm first"), containsString("Examine again"));
    }

    @Test
    void examined_again_it_reports_what_todays_rules_find_in_a_revision_of_the_same_design() {
        JsonNode before = plan(site);
        examine(site);
        JsonNode after = plan(site);
        assertThat(after.get("verdict").asText()).isEqualTo("plannable");
        assertThat(after.get("findings").findValuesAsText("code"))
                .contains("CLIENT_6TO4")
                .doesNotContain("RULES_CHANGED");
        assertThat(after.get("hosts")).isEqualTo(before.get("hosts"));
        assertThat(after.get("revision").intValue())
                .isEqualTo(before.get("revision").intValue() + 1);
        assertThat(after.get("reason").asText()).startsWith("Examined again with the rules of edition ");
        assertThat(read("sites/" + site + "/plan?revision="
                                + before.get("revision").intValue())
                        .get("findings"))
                .isEmpty();
    }

    @Test
    void nothing_is_examined_twice_by_the_same_rules() {
        TestOwner.form().post("/sites/" + site + "/examination").then().statusCode(303);
        int revision = revision(site);
        examine(site);
        assertThat(revision(site)).isEqualTo(revision);
        TestOwner.page().get("/sites/" + site).then().body(not(containsString("Examine again")));
    }
}
