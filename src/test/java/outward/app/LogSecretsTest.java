package outward.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestAuthenticator;
import outward.TestBrowser;
import outward.TestClock;
import outward.TestFactor;
import outward.TestMember;
import outward.database.Ids;
import outward.oidc.ProviderWalk;
import outward.oidc.StubProvider;

/** What lets somebody in is in no line of the log, nor of the access log where an operator asks for one. */
@OutwardTest
class LogSecretsTest {
    private static final String PASSWORD = "seven quiet otters, unlogged";
    private static final Pattern SHOWN = Pattern.compile("Secret: <code class=\"address\">([A-Z2-7 ]+)</code>");
    private static final Pattern RECOVERY = Pattern.compile("<code>([A-Z2-9-]{19})</code>");
    private static final Path DATA = Path.of("target", "test-data");
    private static final List<String> KEYS = List.of(
            "outward.session-key",
            "outward.factor-key",
            "outward.audit.checkpoint-key",
            "quarkus.datasource.password",
            "quarkus.flyway.password");
    private static final Pattern TOKEN = Pattern.compile("id=\"token\">(outward_[\\w-]{43})<");

    @Test
    void no_password_code_cookie_token_or_key_is_in_the_log_nor_in_that_of_the_database() throws IOException {
        var secrets = new ArrayList<String>();
        var log = new LogLines();
        try (log) {
            secrets.addAll(useEverySecret());
        }
        secrets.addAll(keys());
        List<String> lines = new ArrayList<>(log.lines());
        assertThat(lines).anyMatch(line -> line.startsWith("127.0.0.1 [") && line.contains("\"GET /welcome"));
        lines.addAll(Files.readAllLines(DATA.resolve("postgresql.log")));
        for (String secret : secrets) {
            assertThat(lines).noneMatch(line -> tells(line, secret));
        }
        System.out.println("Log: " + lines.size() + " lines, " + secrets.size() + " secrets, none told");
    }

    /** Six digits may stand in a longer number or an id by chance. */
    private static boolean tells(String line, String secret) {
        return secret.length() > 6
                ? line.contains(secret)
                : Pattern.compile("(?<![\\w-])" + secret + "(?![\\w-])")
                        .matcher(line)
                        .find();
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
        List<String> recoveryCodes = setUpFactor(browser, secrets);
        TestBrowser second = TestFactor.withPassword(email, PASSWORD);
        secrets.addAll(cookies(second));
        TestFactor.enter(second, recoveryCodes.get(0)).then().statusCode(303);
        secrets.addAll(cookies(second));
        secrets.addAll(cookies(browser));
        ProviderWalk.arrive(
                TestMember.invite(Ids.next() + "@example.com", "auditor", List.of()),
                Ids.next().toString());
        secrets.addAll(List.of(StubProvider.SECRET, StubProvider.SECRET.replace(' ', '+')));
        return secrets;
    }

    /** The secret as it was shown, as authenticators write it, and as the form kept it; the code; the recovery codes. */
    private static List<String> setUpFactor(TestBrowser browser, List<String> secrets) {
        String page = browser.page().get("/account/factor/new").asString();
        Matcher shown = SHOWN.matcher(page);
        assertThat(shown.find()).isTrue();
        String sealed = TestFactor.sealed(page);
        String code =
                TestAuthenticator.of(page).code(TestClock.ofTheApplication().instant());
        Response answer = TestFactor.confirm(browser, sealed, code);
        List<String> recoveryCodes = RECOVERY.matcher(answer.asString())
                .results()
                .map(recovery -> recovery.group(1))
                .toList();
        assertThat(recoveryCodes).hasSize(10);
        secrets.addAll(List.of(shown.group(1), shown.group(1).replace(" ", ""), sealed, code));
        secrets.addAll(recoveryCodes);
        return recoveryCodes;
    }

    /** The keys that the application runs with, and those that the data folder keeps. */
    private static List<String> keys() throws IOException {
        var keys = new ArrayList<String>();
        for (String setting : KEYS) {
            keys.add(ConfigProvider.getConfig().getValue(setting, String.class));
        }
        try (Stream<Path> files = Files.list(DATA.resolve("keys"))) {
            for (Path file : files.toList()) {
                keys.add(Files.readString(file).strip());
            }
        }
        assertThat(keys).hasSizeGreaterThan(KEYS.size()).doesNotContain("");
        return keys;
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
