package outward.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestBrowser;
import outward.TestMember;
import outward.TestOwner;
import outward.WithMail;
import outward.app.LogLines;
import outward.database.Ids;

/** Where mail is set up nobody but their person sees a link. */
@OutwardTest
@TestProfile(WithMail.class)
class MailTest {
    private static final Pattern LINK = Pattern.compile("https://outward\\.example/welcome\\?code=([\\w-]{43})\n");
    private final String email = Ids.next() + "@example.com";

    @Inject
    MockMailbox mailbox;

    private String codeFor(String subject) {
        Mail last = await(subject);
        assertThat(last.getFrom()).isEqualTo("outward@example.com");
        Matcher link = LINK.matcher(last.getText());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    /** Some links are sent behind the answer. */
    private Mail await(String subject) {
        for (int i = 0; i < 200; i++) {
            List<Mail> mails = mailbox.getMailsSentTo(email);
            if (!mails.isEmpty() && mails.get(mails.size() - 1).getSubject().equals(subject)) {
                return mails.get(mails.size() - 1);
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError("no mail of that subject came");
    }

    private void invite() {
        TestOwner.form()
                .formParams("email", email, "name", "Carla", "role", "consultant", "scope", "all")
                .post("/members")
                .then()
                .statusCode(200)
                .body(containsString("A link is on its way to " + email), not(containsString("welcome?code")));
        TestMember.arrive(TestBrowser.stranger(), codeFor("Outward: Ada & Partners invites you"), TestOwner.PASSWORD)
                .then()
                .statusCode(303);
    }

    @Test
    void no_link_that_was_mailed_is_in_the_log() {
        var log = new LogLines();
        String code;
        try (log) {
            invite();
            ask(email);
            code = codeFor("Outward: choose a new password");
            TestBrowser.stranger().page().get("/welcome?code=" + code).then().statusCode(200);
        }
        assertThat(log.lines()).anyMatch(line -> line.contains("\"GET /welcome"));
        assertThat(log.lines()).noneMatch(line -> line.contains(code));
    }

    @Test
    void links_of_owners_go_by_mail_and_no_page_shows_them() {
        invite();
        String page = "/members/" + TestMember.idOf(email);
        TestOwner.form().post(page + "/link").then().statusCode(200).body(not(containsString("welcome?code")));
        String code = codeFor("Outward: choose a new password");
        TestMember.arrive(TestBrowser.stranger(), code, "quite another one, really")
                .then()
                .statusCode(303);
    }

    @Test
    void whoever_forgot_their_password_gets_a_link_and_a_stranger_the_same_page() {
        invite();
        String stranger = ask("nobody@example.com");
        assertThat(ask(email)).isEqualTo(stranger);
        TestMember.arrive(
                        TestBrowser.stranger(), codeFor("Outward: choose a new password"), "quite another one, really")
                .then()
                .statusCode(303);
        assertThat(mailbox.getMailsSentTo("nobody@example.com")).isEmpty();
    }

    private static String ask(String email) {
        TestBrowser browser = TestBrowser.stranger();
        String page = browser.form()
                .formParam("email", email)
                .post("/forgotten-password")
                .asString();
        return page.substring(page.indexOf("<main"));
    }
}
