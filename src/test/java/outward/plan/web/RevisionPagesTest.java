package outward.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static outward.customer.Inventory.get;
import static outward.customer.Inventory.host;

import java.util.List;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestBrowser;
import outward.TestMember;
import outward.TestOwner;

@OutwardTest
class RevisionPagesTest {
    private static Lifetime asked() {
        Lifetime plan = Lifetime.plannable();
        plan.send("asking").then().statusCode(200);
        return plan;
    }

    private static String words(String page) {
        return page.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
    }

    @Test
    void a_draft_is_offered_for_approval_and_shows_what_it_changes() {
        Lifetime plan = Lifetime.plannable();
        String page =
                plan.page(TestOwner.browser()).then().statusCode(200).extract().asString();
        assertThat(words(page))
                .contains("Ask for approval")
                .contains("+1 added ~0 changed −0 removed on 1 host")
                .contains("Changes against revision " + (plan.revision() - 1))
                .contains(plan.hash())
                .doesNotContain("Approve this plan");
    }

    @Test
    void the_first_revision_shows_all_that_it_begins_with() {
        String page = Lifetime.open().page(TestOwner.browser()).asString();
        assertThat(words(page)).contains("What the plan begins with").contains("Approval is asked for once nothing");
    }

    @Test
    void whoever_asked_reads_who_else_may_approve() {
        Lifetime plan = asked();
        TestMember reader = TestMember.approver(plan.customer());
        String page = words(plan.page(TestOwner.browser()).asString());
        assertThat(page)
                .contains("You asked for this approval, so somebody else gives it")
                .contains("Approver " + reader.email().substring(0, 13))
                .doesNotContain("Approve this plan");
    }

    @Test
    void a_reader_with_the_right_approves_the_plan_that_they_see_and_changes_nothing_else() {
        Lifetime plan = asked();
        TestBrowser reader = TestMember.approver(plan.customer()).browser();
        assertThat(words(plan.page(reader).asString()))
                .contains("Approve this plan, hash " + plan.hash().substring(0, 12))
                .doesNotContain("Discard");
        plan.post(reader, "approval", "Agreed").then().statusCode(303);
        get(plan.path()).then().body("state", equalTo("approved"), "acts[1].reason", equalTo("Agreed"));
        for (String act : List.of("asking", "discard", "beginning")) {
            plan.post(reader, act, "x").then().statusCode(403);
        }
        for (String path : List.of("/sites/" + plan.site() + "/hosts", "/customers", "/members")) {
            reader.form().formParams("name", "X").post(path).then().statusCode(403);
        }
        get(plan.path()).then().body("state", equalTo("approved"), "acts.size()", equalTo(2));
    }

    @Test
    void a_reader_with_the_right_is_written_into_the_audit_trail_themselves() {
        Lifetime plan = asked();
        TestMember reader = TestMember.approver(plan.customer());
        plan.post(reader.browser(), "decline", "Not in this week").then().statusCode(303);
        String trail = words(
                TestOwner.page().get("/sites/" + plan.site() + "/changelog").asString());
        assertThat(trail)
                .contains("Plan sent back")
                .contains("Approver " + reader.email().substring(0, 13));
    }

    @Test
    void a_reader_without_the_right_sees_no_button_and_is_refused() {
        Lifetime plan = asked();
        TestBrowser reader =
                TestMember.of("customer-reader", List.of(plan.customer())).browser();
        assertThat(plan.page(reader).asString()).contains("Awaiting approval").doesNotContain("formaction");
        for (String act : List.of("approval", "decline", "asking", "discard", "beginning")) {
            plan.post(reader, act, "x").then().statusCode(403);
        }
        get(plan.path()).then().body("acts.size()", equalTo(1));
    }

    @Test
    void a_reader_of_another_customer_finds_nothing() {
        Lifetime plan = asked();
        TestBrowser reader = TestMember.approver(Lifetime.open().customer()).browser();
        plan.page(reader).then().statusCode(404);
        plan.post(reader, "approval", "").then().statusCode(404);
    }

    @Test
    void sending_back_needs_a_reason_and_makes_it_a_draft_again() {
        Lifetime plan = asked();
        TestBrowser bea = TestMember.of("consultant").browser();
        plan.post(bea, "decline", " ").then().statusCode(422).body(containsString("id=\"reason-error\""));
        plan.post(bea, "decline", "The next hop\r\nis wrong").then().statusCode(303);
        plan.page(bea).then().body(containsString("The next hop is wrong")).body(containsString("Ask for approval"));
    }

    @Test
    void a_form_of_another_plan_or_sent_twice_is_answered_with_the_page_and_the_reason() {
        Lifetime plan = asked();
        TestBrowser bea = TestMember.of("consultant").browser();
        new Lifetime(plan.customer(), plan.site(), plan.revision(), "ab".repeat(32))
                .post(bea, "approval", "")
                .then()
                .statusCode(409)
                .body(containsString("You saw the plan with hash abab"));
        plan.post(bea, "approval", "").then().statusCode(303);
        plan.post(bea, "approval", "")
                .then()
                .statusCode(409)
                .body(containsString("This was not done"))
                .body(containsString("is in the state &quot;Approved&quot;"));
    }

    @Test
    void a_superseded_revision_says_what_took_its_place() {
        Lifetime plan = asked();
        host(plan.site(), "name: 'LATER', onLink: true");
        String page = words(plan.page(TestOwner.browser()).asString());
        assertThat(page)
                .contains("Superseded by revision " + (plan.revision() + 1))
                .contains("LATER");
        plan.page(TestOwner.browser()).then().body(not(containsString("formaction")));
    }

    @Test
    void the_portfolio_the_site_and_its_revisions_say_what_awaits_approval() {
        Lifetime plan = asked();
        for (String path : List.of("/?size=1000", "/sites/" + plan.site(), "/sites/" + plan.site() + "/revisions")) {
            assertThat(TestOwner.page().get(path).asString()).as(path).contains("state-awaiting-approval");
        }
    }

    @Test
    void a_member_who_may_write_is_given_no_right_of_readers() {
        TestMember carla = TestMember.of("consultant");
        TestOwner.form()
                .formParams("role", "consultant", "scope", "all", "mayApprove", "true")
                .post("/members/" + carla.id())
                .then()
                .statusCode(303);
        assertThat(TestOwner.page().get("/members/" + carla.id()).asString())
                .doesNotContain("name=\"mayApprove\" value=\"true\" checked");
    }
}
