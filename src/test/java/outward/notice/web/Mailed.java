package outward.notice.web;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import outward.TestBrowser;
import outward.TestMember;
import outward.TestOwner;
import outward.database.Ids;

/** Members who came by mailed invitations, and the mails that they got since. */
@ApplicationScoped
class Mailed {
    private static final Pattern LINK = Pattern.compile("/welcome\\?code=([\\w-]{43})");
    private final MockMailbox mailbox;

    Mailed(MockMailbox mailbox) {
        this.mailbox = mailbox;
    }

    /** One with that role who sees that customer. */
    TestMember member(String role, String customer) {
        String email = Ids.next() + "@example.com";
        TestOwner.form()
                .formParams("email", email, "name", "Carla", "role", role, "scope", "chosen", "customers", customer)
                .post("/members")
                .then()
                .statusCode(200);
        Matcher link = LINK.matcher(mailbox.getMailsSentTo(email).get(0).getText());
        if (!link.find()) {
            throw new AssertionError("no link was mailed");
        }
        TestBrowser browser = TestBrowser.stranger();
        browser.take(TestMember.arrive(browser, link.group(1), TestOwner.PASSWORD));
        return new TestMember(TestMember.idOf(email), email, browser);
    }

    /** Their mails behind the invitation. */
    List<Mail> to(TestMember member) {
        List<Mail> all = mailbox.getMailsSentTo(member.email());
        return all.subList(1, all.size());
    }
}
