package outward.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestBrowser;
import outward.TestMember;
import outward.TestOwner;
import outward.database.Ids;

@OutwardTest
class FirmCommandTest {
    @Inject
    FirmCommand command;

    /** What a run said and answered. */
    private record Outcome(int code, String said) {
        String secret() {
            return said.substring(said.indexOf("code=") + 5).strip();
        }
    }

    private Outcome run(String... words) {
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = CompletableFuture.supplyAsync(() -> command.run(List.of(words), out))
                .join();
        return new Outcome(code, said.toString(StandardCharsets.UTF_8));
    }

    @Test
    void the_owner_of_a_further_firm_comes_in_by_the_link_and_sees_nothing_of_others() {
        Outcome founded = run("firm", "add", " Mia & Co ", Ids.next() + "@Example.com");
        assertThat(founded.said()).matches("""
                Mia & Co is founded\\. Its owner comes in with this link, good once, for seven days:
                http://127\\.0\\.0\\.1:\\d+/welcome\\?code=[\\w-]{43}
                """);
        assertThat(founded.code()).isZero();
        TestBrowser mia = TestBrowser.stranger();
        mia.take(TestMember.arrive(mia, founded.secret(), TestOwner.PASSWORD));
        mia.page()
                .get("/customers")
                .then()
                .statusCode(200)
                .body(containsString("Mia &amp; Co"))
                .body(containsString("No customer yet"));
        mia.page()
                .get("/audit")
                .then()
                .body(containsString("Firm founded"))
                .body(containsString("The operator"))
                .body(not(containsString("Ada")));
    }

    @Test
    void somebody_of_another_firm_comes_in_with_the_password_they_have() {
        TestMember carla = TestMember.of("consultant");
        Outcome founded = run("firm", "add", "Carla's own", carla.email());
        TestBrowser browser = TestBrowser.stranger();
        TestMember.arrive(browser, founded.secret(), "another password entirely")
                .then()
                .statusCode(422);
        browser.take(TestMember.arrive(browser, founded.secret(), TestOwner.PASSWORD));
        browser.page().get("/members").then().statusCode(200).body(containsString("Carla&#39;s own"));
    }

    @Test
    void what_no_firm_or_owner_can_be_called_founds_nothing() {
        assertThat(run("firm", "add", " ", "nobody")).isEqualTo(new Outcome(2, """
                        name: Enter 1 to 200 characters on one line.
                        email: Enter an e-mail address such as ada@example.com.
                        """));
        assertThat(run("firm", "remove", "Mia & Co", "mia@example.com"))
                .isEqualTo(new Outcome(2, "Usage: firm add \"NAME OF THE FIRM\" OWNER@EXAMPLE.COM\n"));
    }
}
