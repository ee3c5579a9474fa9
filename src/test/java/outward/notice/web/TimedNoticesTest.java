package outward.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.Mail;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
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
import outward.notice.TimeWatch;

/** What machines show and what time brings. */
@OutwardTest
@TestProfile(WithMail.class)
class TimedNoticesTest {
    @Inject
    Notifier notifier;

    @Inject
    TimeWatch watch;

    @Inject
    Mailed mailed;

    private String site;
    private TestMember bea;

    @BeforeEach
    void plan() {
        String customer = Inventory.customer();
        site = Inventory.site(customer, Typed.ARTICLE);
        bea = mailed.member("consultant", customer);
        bea.browser()
                .form()
                .formParams("pace", "at-once", "kinds", List.of("drift-found", "proof-ageing", "waiver-expiry"))
                .post("/account/notices")
                .then()
                .statusCode(303);
    }

    @AfterEach
    void backToNow() {
        TestClock.ofTheApplication().reset();
    }

    /** Twice, as two replicas would. */
    private List<String> told() {
        watch.lookEverywhere();
        watch.lookEverywhere();
        notifier.sendAll();
        return mailed.to(bea).stream()
                .map(Mail::getSubject)
                .map(subject -> subject.replaceFirst("^.*\\): ", ""))
                .toList();
    }

    private void bring(String text) {
        TestOwner.api()
                .body(Map.of("source", "server", "content", text))
                .post("/api/v1/sites/" + site + "/observations")
                .then()
                .statusCode(200);
    }

    @Test
    void differences_are_told_when_they_are_new_and_not_when_they_are_seen_again() {
        Inventory.host(site, "onLink: true");
        String text = "PS C:\\> Get-DAMgmtServer -Type All\ndc1.example.com\nPS C:\\>\n";
        bring(text);
        assertThat(told()).hasSize(1).allMatch(subject -> subject.endsWith(" found"));
        assertThat(mailed.to(bea).get(0).getText()).contains("At the server, by what ada@example.com brought. ");
        bring(text);
        assertThat(told()).hasSize(1);
    }

    @Test
    void a_waiver_is_told_of_a_week_before_it_ends_and_when_it_has_ended_each_once() {
        LocalDate until = LocalDate.now(ZoneOffset.UTC).plusDays(30);
        Inventory.call(
                        Method.PUT,
                        "sites/" + site + "/waivers/TEREDO_UNREAD",
                        "{reason: 'Checked by hand', until: '" + until + "'}")
                .then()
                .statusCode(200);
        assertThat(told()).isEmpty();
        TestClock.ofTheApplication().advance(Duration.ofDays(25));
        assertThat(told()).containsExactly("the waiver of TEREDO_UNREAD ends on " + until);
        TestClock.ofTheApplication().advance(Duration.ofDays(1));
        assertThat(told()).hasSize(1);
        TestClock.ofTheApplication().advance(Duration.ofDays(5));
        assertThat(told())
                .containsExactly(
                        "the waiver of TEREDO_UNREAD ends on " + until,
                        "the waiver of TEREDO_UNREAD ended on " + until);
        assertThat(mailed.to(bea).get(1).getText())
                .contains("The finding counts again. ada@example.com had accepted it: Checked by hand");
    }

    @Test
    void proof_is_told_of_two_weeks_before_it_ages_and_when_it_has_aged_each_once() {
        String host = Inventory.host(site, "onLink: true");
        TestOwner.api()
                .body(Map.of("host", host, "rung", "applied", "text", "Done by hand"))
                .post("/api/v1/sites/" + site + "/proof")
                .then()
                .statusCode(200);
        assertThat(told()).isEmpty();
        LocalDate ages = LocalDate.now(ZoneOffset.UTC).plusDays(90);
        TestClock.ofTheApplication().advance(Duration.ofDays(80));
        assertThat(told()).containsExactly("proof ages on " + ages);
        TestClock.ofTheApplication().advance(Duration.ofDays(11));
        assertThat(told()).containsExactly("proof ages on " + ages, "proof has aged");
        assertThat(mailed.to(bea).get(1).getText()).contains("The rung \"applied\" rested on what was shown on ");
        TestClock.ofTheApplication().advance(Duration.ofDays(1));
        assertThat(told()).hasSize(2);
    }
}
