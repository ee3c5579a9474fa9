package outward.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static outward.customer.Inventory.call;
import static outward.customer.Inventory.get;
import static outward.customer.Inventory.host;

import io.restassured.http.Method;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import outward.OutwardTest;
import outward.TestMember;
import outward.TestOwner;

@OutwardTest
class RevisionApiTest {
    @Test
    void a_revision_goes_from_draft_to_being_applied_and_each_act_stands_in_the_audit_trail() {
        Lifetime plan = Lifetime.plannable();
        TestMember bea = TestMember.of("consultant");
        get(plan.path()).then().statusCode(200).body("state", equalTo("draft"), "approval", nullValue());
        plan.send("asking").then().statusCode(200).body("state", equalTo("awaiting-approval"));
        plan.post(bea.browser(), "approval", "").then().statusCode(303);
        get(plan.path())
                .then()
                .body("state", equalTo("approved"), "hash", equalTo(plan.hash()))
                .body("approval.hash", equalTo(plan.hash()), "approval.by", containsString("Member "))
                .body("acts.act", equalTo(List.of("ask", "approve")), "acts[0].reason", equalTo("Window tonight"));
        plan.send("beginning").then().statusCode(200).body("state", equalTo("being-applied"));
        assertThat(recorded(plan)).containsExactly("plan.begin", "plan.approve", "plan.ask");
    }

    private static List<String> recorded(Lifetime plan) {
        String page =
                TestOwner.page().get("/sites/" + plan.site() + "/changelog").asString();
        return Stream.of("plan.begin", "plan.approve", "plan.ask", "plan.discard")
                .filter(act -> page.contains(words(act)))
                .toList();
    }

    private static String words(String act) {
        return switch (act) {
            case "plan.begin" -> "Carrying out begun";
            case "plan.approve" -> "Plan approved";
            case "plan.ask" -> "Approval asked for";
            default -> "Plan discarded";
        };
    }

    @Test
    void whoever_asked_cannot_approve_by_whatever_way() {
        Lifetime plan = Lifetime.plannable();
        plan.send("asking").then().statusCode(200);
        plan.send("approval").then().statusCode(409).body("code", equalTo("OWN_REQUEST"));
        plan.post(TestOwner.browser(), "approval", "")
                .then()
                .statusCode(409)
                .body(containsString("You asked for this approval yourself."));
        get(plan.path()).then().body("state", equalTo("awaiting-approval"), "acts.size()", equalTo(1));
    }

    @Test
    void an_edit_supersedes_what_awaits_approval_and_the_refusal_says_by_whom_when_and_why() {
        Lifetime plan = Lifetime.plannable();
        plan.send("asking").then().statusCode(200);
        host(plan.site(), "name: 'LATE', onLink: true");
        plan.post(TestMember.of("consultant").browser(), "approval", "")
                .then()
                .statusCode(409)
                .body(containsString("was superseded by revision " + (plan.revision() + 1) + " of ada@example.com"))
                .body(containsString("LATE"));
        get(plan.path())
                .then()
                .body("state", equalTo("superseded"), "supersededBy.revision", equalTo(plan.revision() + 1));
        get("sites/" + plan.site() + "/revisions/" + (plan.revision() + 1))
                .then()
                .body("state", equalTo("draft"));
    }

    @Test
    void an_edit_leaves_what_is_being_applied_as_it_is() {
        Lifetime plan = Lifetime.plannable();
        plan.send("asking").then().statusCode(200);
        plan.post(TestMember.of("consultant").browser(), "approval", "").then().statusCode(303);
        plan.send("beginning").then().statusCode(200);
        host(plan.site(), "onLink: true");
        get(plan.path()).then().body("state", equalTo("being-applied"), "supersededBy", nullValue());
    }

    @Test
    void a_plan_with_something_open_is_not_put_to_anybody() {
        Lifetime.open().send("asking").then().statusCode(409).body("code", equalTo("NOT_PLANNABLE"));
    }

    @Test
    void another_hash_is_refused_and_both_are_named() {
        Lifetime plan = Lifetime.plannable();
        String other = "ab".repeat(32);
        plan.send("asking", "{hash: '" + other + "'}")
                .then()
                .statusCode(409)
                .body("code", equalTo("OTHER_PLAN"))
                .body("reason", containsString(other))
                .body("reason", containsString(plan.hash()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            asking   | {}                              | hash
            asking   | {hash: 'AB'}                    | hash
            asking   | {hash: 7}                       | hash
            discard  | {hash: 'HASH'}                  | reason
            decline  | {hash: 'HASH', reason: ' '}     | reason
            asking   | {hash: 'HASH', reason: 7}       | reason
            asking   | {hash: 'HASH', colour: 'red'}   | colour
            approval | null                            | body
            """)
    void wrong_input_is_answered_beside_its_field(String act, String body, String field) {
        Lifetime plan = Lifetime.plannable();
        plan.send(act, body.replace("HASH", plan.hash())).then().statusCode(422).body("errors.field", hasItem(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "0", "x", "-1"})
    void a_revision_that_is_not_there_is_not_found(String number) {
        String path = "sites/" + Lifetime.open().site() + "/revisions/" + number;
        get(path).then().statusCode(404);
        call(Method.POST, path + "/asking", "{}").then().statusCode(404);
        TestOwner.page().get("/" + path).then().statusCode(404);
    }

    @Test
    void of_two_who_approve_at_once_one_does() {
        Lifetime plan = Lifetime.plannable();
        plan.send("asking").then().statusCode(200);
        List<TestMember> both = List.of(TestMember.of("consultant"), TestMember.of("consultant"));
        List<CompletableFuture<Integer>> answers = both.stream()
                .map(member -> CompletableFuture.supplyAsync(
                        () -> plan.post(member.browser(), "approval", "").statusCode()))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(303, 409);
        get(plan.path()).then().body("acts.act", equalTo(List.of("ask", "approve")));
    }

    @Test
    void an_approval_and_an_edit_at_once_leave_nothing_approved_that_is_not_the_newest() {
        Lifetime plan = Lifetime.plannable();
        plan.send("asking").then().statusCode(200);
        TestMember bea = TestMember.of("consultant");
        var approval = CompletableFuture.supplyAsync(
                () -> plan.post(bea.browser(), "approval", "").statusCode());
        var edit = CompletableFuture.supplyAsync(() -> host(plan.site(), "onLink: true"));
        assertThat(edit.join()).isNotNull();
        List<String> acts = approval.join() == 303 ? List.of("ask", "approve") : List.of("ask");
        get(plan.path()).then().body("state", equalTo("superseded"), "acts.act", equalTo(acts));
        plan.send("beginning").then().statusCode(409).body("code", equalTo("SUPERSEDED"));
    }

    @Test
    void what_is_discarded_is_over() {
        Lifetime plan = Lifetime.plannable();
        plan.send("discard").then().statusCode(200).body("state", equalTo("discarded"));
        plan.send("asking").then().statusCode(409).body("code", equalTo("WRONG_STATE"));
        assertThat(recorded(plan)).containsExactly("plan.discard");
    }
}
