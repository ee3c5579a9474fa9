package outward.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.Mail;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestClock;
import outward.TestMember;
import outward.TestOwner;
import outward.WithMail;
import outward.customer.Inventory;
import outward.customer.Typed;
import outward.notice.Notifier;

/** From an act to the mail about it. */
@OutwardTest
@TestProfile(WithMail.class)
class NoticeMailTest {
    @Inject
    Notifier notifier;

    @Inject
    Mailed mailed;

    private String customer;
    private String site;

    @BeforeEach
    void plan() {
        notifier.sendAll();
        customer = Inventory.customer();
        site = Inventory.site(customer, Typed.ARTICLE, Typed.CONFIRMED);
        Inventory.host(site, "onLink: true");
    }

    @AfterEach
    void backToNow() {
        TestClock.ofTheApplication().reset();
    }

    private int ask() {
        var plan = Inventory.plan(site);
        int revision = plan.get("revision").asInt();
        String body = "{hash: '" + plan.get("hash").asText() + "', reason: 'Window tonight'}";
        Inventory.call(Method.POST, "sites/" + site + "/revisions/" + revision + "/asking", body)
                .then()
                .statusCode(200);
        return revision;
    }

    private static void choose(TestMember member, String... wishes) {
        var form = member.browser().form();
        for (int i = 0; i < wishes.length; i += 2) {
            form.formParam(wishes[i], wishes[i + 1]);
        }
        form.post("/account/notices").then().statusCode(303);
    }

    @Test
    void whoever_may_approve_is_mailed_once_what_awaits_approval_with_a_link_and_a_way_out() {
        TestMember bea = mailed.member("consultant", customer);
        int revision = ask();
        notifier.sendAll();
        notifier.sendAll();
        assertThat(mailed.to(bea)).hasSize(1);
        Mail mail = mailed.to(bea).get(0);
        String name = Inventory.get("customers/" + customer).path("name");
        String page = "https://outward.example/sites/" + site + "/revisions/" + revision;
        assertThat(mail.getSubject()).isEqualTo("Outward: HQ (" + name + "): revision 2 awaits approval");
        assertThat(mail.getFrom()).isEqualTo("outward@example.com");
        assertThat(mail.getText()).isEqualTo("""
                HQ (%s): revision 2 awaits approval

                ada@example.com asks for approval. Window tonight
                %s

                --
                Ada & Partners works with Outward, and you wanted to be told of this.
                Choose what you are told of, or nothing: https://outward.example/account/notices
                """.formatted(name, page));
        assertThat(mail.getHtml()).contains("<a href=\"" + page + "\">", "Ada &amp; Partners works");
        assertThat(mail.getHeaders().get("List-Unsubscribe"))
                .containsExactly("<https://outward.example/account/notices>");
        assertThat(mail.getHeaders().get("Message-ID").get(0)).matches("<[0-9a-f-]{36}@outward\\.example>");
    }

    @Test
    void readers_auditors_and_people_of_other_customers_are_told_nothing_unasked() {
        TestMember reader = mailed.member("customer-reader", customer);
        TestMember elsewhere = mailed.member("consultant", Inventory.customer());
        choose(elsewhere, "kinds", "awaiting-approval", "pace", "at-once");
        ask();
        notifier.sendAll();
        assertThat(mailed.to(reader)).isEmpty();
        assertThat(mailed.to(elsewhere)).isEmpty();
    }

    @Test
    void a_reader_who_wants_it_is_told_of_what_awaits_approval_and_was_superseded_at_their_customer() {
        TestMember reader = mailed.member("customer-reader", customer);
        choose(reader, "kinds", "awaiting-approval", "kinds", "superseded", "pace", "at-once");
        ask();
        Inventory.host(site, "name: 'LATE', onLink: true");
        Inventory.host(site, "name: 'LATER', onLink: true");
        notifier.sendAll();
        assertThat(mailed.to(reader).stream().map(Mail::getSubject)).hasSize(2);
        assertThat(mailed.to(reader).get(1).getSubject()).endsWith("revision 2 was superseded");
        assertThat(mailed.to(reader).get(1).getText())
                .contains("It was awaiting approval. Revision 3 of ada@example.com came before it was finished.");
    }

    @Test
    void who_wants_one_mail_a_day_gets_all_in_one_and_nothing_when_they_no_longer_see_the_customer() {
        TestMember daily = mailed.member("consultant", customer);
        TestMember moved = mailed.member("consultant", customer);
        choose(daily, "kinds", "awaiting-approval", "kinds", "superseded", "pace", "daily");
        choose(moved, "kinds", "awaiting-approval", "pace", "daily");
        ask();
        Inventory.host(site, "name: 'LATE', onLink: true");
        notifier.sendAll();
        assertThat(mailed.to(daily)).isEmpty();
        TestOwner.form()
                .formParams("role", "consultant", "scope", "chosen", "customers", Inventory.customer())
                .post("/members/" + moved.id())
                .then()
                .statusCode(303);
        TestClock.ofTheApplication().advance(Duration.ofDays(1));
        notifier.sendAll();
        assertThat(mailed.to(daily)).hasSize(1);
        assertThat(mailed.to(daily).get(0).getSubject()).isEqualTo("Outward: 2 notices of Ada & Partners");
        assertThat(mailed.to(moved)).isEmpty();
    }

    @Test
    void nothing_is_told_of_what_was_refused() {
        TestMember bea = mailed.member("consultant", customer);
        Inventory.call(Method.POST, "sites/" + site + "/revisions/2/asking", "{hash: '" + "ab".repeat(32) + "'}")
                .then()
                .statusCode(409);
        notifier.sendAll();
        assertThat(mailed.to(bea)).isEmpty();
    }
}
