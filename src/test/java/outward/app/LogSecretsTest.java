package outward.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestBrowser;
import outward.TestFactor;
import outward.TestMember;
import outward.database.Ids;

/** What lets somebody in is in no line of the log, nor of the access log where an operator asks for one. */
@OutwardTest
class LogSecretsTest {
    private static final String PASSWORD = "seven quiet otters, unlogged";
    private static final Pattern TOKEN = Pattern.compile("id=\"token\">(outward_[\\w-]{43})<");

    private final List<String> lines = new CopyOnWriteArrayList<>();

    private final Handler keeper = new Handler() {
        @Override
        public void publish(LogRecord line) {
            Object[] parameters = line.getParameters();
            var trace = new StringWriter();
            if (line.getThrown() != null) {
                line.getThrown().printStackTrace(new PrintWriter(trace));
            }
            lines.add(line.getMessage() + " " + (parameters == null ? "" : List.of(parameters)) + " " + trace);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @Test
    void no_password_code_cookie_or_token_is_in_the_log() {
        var loggers = List.of(Logger.getLogger(""), Logger.getLogger("io.quarkus.http.access-log"));
        loggers.forEach(logger -> logger.addHandler(keeper));
        List<String> secrets;
        try {
            secrets = useEverySecret();
        } finally {
            loggers.forEach(logger -> logger.removeHandler(keeper));
        }
        assertThat(lines).anyMatch(line -> line.startsWith("127.0.0.1 [") && line.contains("\"GET /welcome"));
        for (String secret : secrets) {
            assertThat(lines).noneMatch(line -> line.contains(secret));
        }
        System.out.println("Log: " + lines.size() + " lines, " + secrets.size() + " secrets, none told");
    }

    private static List<String> useEverySecret() {
        String email = Ids.next() + "@example.com";
        String code = TestMember.invite(email, "consultant", List.of());
        TestBrowser browser = TestBrowser.stranger();
        browser.page().get("/welcome?code=" + code).then().statusCode(200);
        browser.take(TestMember.arrive(browser, code, PASSWORD));
        TestBrowser.signedIn(email, "not the password, unlogged");
        String token = token(browser);
        given().header("Authorization", "Bearer " + token)
                .get("/api/v1/customers")
                .then()
                .statusCode(200);
        given().header("Authorization", "Bearer outward_unknown-unlogged").get("/api/v1/customers");
        var secrets = new ArrayList<>(List.of(code, PASSWORD, "not the password, unlogged", token, "unknown-unlogged"));
        TestFactor factor = TestFactor.of(browser);
        secrets.addAll(factor.recoveryCodes());
        TestBrowser second = TestFactor.withPassword(email, PASSWORD);
        secrets.addAll(cookies(second));
        TestFactor.enter(second, factor.recoveryCodes().get(0)).then().statusCode(303);
        secrets.addAll(cookies(second));
        secrets.addAll(cookies(browser));
        return secrets;
    }

    /** The session, the ticket to the second step and the form token. */
    private static List<String> cookies(TestBrowser browser) {
        return Stream.of(browser.cookieHeader().split("; ", -1))
                .map(cookie -> cookie.split("=", 2)[1])
                .toList();
    }

    private static String token(TestBrowser browser) {
        String page = browser.form()
                .formParams("name", "Unlogged", "scope", "read")
                .post("/account/tokens")
                .asString();
        Matcher shown = TOKEN.matcher(page);
        assertThat(shown.find()).isTrue();
        return shown.group(1);
    }
}
