package outward.member.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestBrowser;
import outward.TestMember;
import outward.TestOwner;
import outward.database.Ids;

@OutwardTest
class MembersTest {
    @Test
    void an_invited_member_comes_in_with_a_password_of_their_own_and_signs_in_with_it_later() {
        TestMember carla = TestMember.of("consultant");
        assertThat(carla.browser().isIn()).isTrue();
        assertThat(TestBrowser.signedIn(carla.email(), TestOwner.PASSWORD).isIn())
                .isTrue();
    }

    @Test
    void the_list_says_when_somebody_was_here_last() {
        TestMember carla = TestMember.of("consultant");
        String row = TestOwner.page().get("/members").asString();
        assertThat(row.substring(row.indexOf(carla.email()), row.indexOf("</tr>", row.indexOf(carla.email()))))
                .contains("<time ");
    }

    @Test
    void a_link_is_good_once() {
        String code = TestMember.invite(Ids.next() + "@example.com", "auditor", List.of());
        TestMember.arrive(TestBrowser.stranger(), code, TestOwner.PASSWORD)
                .then()
                .statusCode(303);
        TestMember.arrive(TestBrowser.stranger(), code, TestOwner.PASSWORD)
                .then()
                .statusCode(404)
                .body(containsString("This link is no longer good"));
    }

    @Test
    void a_newer_link_replaces_the_older() {
        String email = Ids.next() + "@example.com";
        String older = TestMember.invite(email, "consultant", List.of());
        String newer = TestMember.code(TestOwner.form().post("/members/" + TestMember.idOf(email) + "/link"));
        TestBrowser.stranger().page().get("/welcome?code=" + older).then().statusCode(404);
        TestBrowser.stranger().page().get("/welcome?code=" + newer).then().statusCode(200);
    }

    @Test
    void a_weak_password_is_refused_beside_the_field_and_the_link_stays_good() {
        String code = TestMember.invite(Ids.next() + "@example.com", "consultant", List.of());
        TestMember.arrive(TestBrowser.stranger(), code, "too short")
                .then()
                .statusCode(422)
                .body(containsString("Use at least 12 characters"));
        TestMember.arrive(TestBrowser.stranger(), code, "password12345678")
                .then()
                .statusCode(422)
                .body(containsString("This is among the first that an attacker tries."));
        TestMember.arrive(TestBrowser.stranger(), code, TestOwner.PASSWORD)
                .then()
                .statusCode(303);
    }

    @Test
    void a_disabled_member_is_out_at_once_and_may_come_back() {
        TestMember carla = TestMember.of("consultant");
        act(carla, "disable").then().statusCode(303);
        assertThat(carla.browser().isIn()).isFalse();
        assertThat(TestBrowser.signedIn(carla.email(), TestOwner.PASSWORD).isIn())
                .isFalse();
        act(carla, "enable").then().statusCode(303);
        assertThat(TestBrowser.signedIn(carla.email(), TestOwner.PASSWORD).isIn())
                .isTrue();
    }

    @Test
    void a_changed_role_ends_the_sessions_of_the_old_one() {
        TestMember carla = TestMember.of("consultant");
        TestOwner.form()
                .formParams("role", "auditor", "scope", "all")
                .post("/members/" + carla.id())
                .then()
                .statusCode(303);
        assertThat(carla.browser().isIn()).isFalse();
    }

    @Test
    void a_removed_member_is_out_and_their_address_may_be_invited_again() {
        TestMember carla = TestMember.of("consultant");
        act(carla, "removal").then().statusCode(303);
        assertThat(carla.browser().isIn()).isFalse();
        String code = TestMember.invite(carla.email(), "consultant", List.of());
        TestMember.arrive(TestBrowser.stranger(), code, "not the password of before")
                .then()
                .statusCode(422)
                .body(containsString("This is not the password that goes with " + carla.email()));
        TestMember.arrive(TestBrowser.stranger(), code, TestOwner.PASSWORD)
                .then()
                .statusCode(303);
    }

    @Test
    void what_a_removed_member_did_keeps_their_name() {
        TestMember carla = TestMember.of("consultant");
        String name = "Member " + carla.email().substring(0, 13);
        String customer = carla.browser()
                .form()
                .formParam("name", "Left behind")
                .post("/customers")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        act(carla, "removal").then().statusCode(303);
        TestOwner.page().get("/members").then().body(not(containsString(carla.email())));
        TestOwner.page().get(customer + "/changelog").then().statusCode(200).body(containsString(name));
    }

    @Test
    void the_only_owner_stays_one() {
        String ada = TestMember.idOf(TestOwner.EMAIL);
        TestOwner.form()
                .formParams("role", "auditor", "scope", "all")
                .post("/members/" + ada)
                .then()
                .statusCode(422)
                .body(containsString("is the only owner. Make somebody else an owner first."));
        TestOwner.form().post("/members/" + ada + "/disable").then().statusCode(422);
        TestOwner.form().post("/members/" + ada + "/removal").then().statusCode(422);
    }

    @Test
    void what_is_wrong_with_an_invitation_stands_beside_the_field() {
        invite("ada@example.com", "Ada again", "consultant")
                .then()
                .statusCode(422)
                .body(containsString("Somebody in this firm has this address already."));
        invite("no address", "Carla", "consultant")
                .then()
                .statusCode(422)
                .body(containsString("Enter an e-mail address such as ada@example.com."));
        invite("x@example.com", "Carla", "emperor").then().statusCode(422).body(containsString("Choose a role."));
        invite("x@example.com", "Carla", "customer-reader")
                .then()
                .statusCode(422)
                .body(containsString("Choose the one customer that this reader sees."));
    }

    private static Response invite(String email, String name, String role) {
        return TestOwner.form()
                .formParams("email", email, "name", name, "role", role, "scope", "all")
                .post("/members");
    }

    @Test
    void a_reset_link_ends_with_a_new_password_and_with_being_shut_out() {
        TestMember carla = TestMember.of("consultant");
        String before = TestMember.code(act(carla, "link"));
        carla.browser()
                .form()
                .formParams("known", TestOwner.PASSWORD, "wanted", "quite another one, really")
                .post("/account/password")
                .then()
                .statusCode(303);
        TestBrowser.stranger().page().get("/welcome?code=" + before).then().statusCode(404);
        String later = TestMember.code(act(carla, "link"));
        act(carla, "disable").then().statusCode(303);
        act(carla, "enable").then().statusCode(303);
        TestBrowser.stranger().page().get("/welcome?code=" + later).then().statusCode(404);
    }

    @Test
    void a_reset_link_gives_a_new_password_and_ends_the_sessions() {
        TestMember carla = TestMember.of("consultant");
        String code = TestMember.code(act(carla, "link"));
        TestMember.arrive(TestBrowser.stranger(), code, "quite another one, really")
                .then()
                .statusCode(303);
        assertThat(carla.browser().isIn()).isFalse();
        assertThat(TestBrowser.signedIn(carla.email(), TestOwner.PASSWORD).isIn())
                .isFalse();
        assertThat(TestBrowser.signedIn(carla.email(), "quite another one, really")
                        .isIn())
                .isTrue();
    }

    private static Response act(TestMember member, String act) {
        return TestOwner.form().post("/members/" + member.id() + "/" + act);
    }

    @Test
    void an_auditor_sees_the_members_and_changes_none() {
        TestBrowser auditor = TestMember.of("auditor").browser();
        auditor.page().get("/members").then().statusCode(200);
        auditor.page().get("/members/new").then().statusCode(403);
        auditor.form()
                .formParams("email", "x@example.com", "name", "X", "role", "owner")
                .post("/members")
                .then()
                .statusCode(403);
    }

    @Test
    void a_consultant_does_not_see_the_members() {
        TestMember.of("consultant").browser().page().get("/members").then().statusCode(403);
    }
}
