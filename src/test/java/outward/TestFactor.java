package outward;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A second factor that somebody has set up.
 *
 * @param recoveryCodes as they were shown
 */
public record TestFactor(TestAuthenticator authenticator, List<String> recoveryCodes) {
    private static final Pattern SEALED = Pattern.compile("name=\"sealed\" value=\"([\\w-]+)\"");
    private static final Pattern CODE = Pattern.compile("<code>([A-Z2-9-]{19})</code>");

    /** Sets one up in that browser; the code of this moment is used up. */
    public static TestFactor of(TestBrowser browser) {
        String page = browser.page().get("/account/factor/new").asString();
        TestAuthenticator authenticator = TestAuthenticator.of(page);
        String shown = confirm(browser, sealed(page), authenticator.code(now()))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return new TestFactor(
                authenticator,
                CODE.matcher(shown)
                        .results()
                        .map((MatchResult code) -> code.group(1))
                        .toList());
    }

    /** The secret as the form on that page keeps it. */
    public static String sealed(String page) {
        return SEALED.matcher(page).results().findFirst().orElseThrow().group(1);
    }

    /** Sends the form that puts a factor in force. */
    public static Response confirm(TestBrowser browser, String sealed, String code) {
        return browser.form().formParams("sealed", sealed, "code", code).post("/account/factor");
    }

    /** The code of the next 30 seconds, which is good already. */
    public String nextCode() {
        return authenticator.code(now().plusSeconds(30));
    }

    private static Instant now() {
        return TestClock.ofTheApplication().instant();
    }

    /** A browser in which the password was right. */
    public static TestBrowser withPassword(String email, String password) {
        TestBrowser browser = TestBrowser.stranger();
        browser.take(
                browser.form().formParams("email", email, "password", password).post("/sign-in"));
        return browser;
    }

    /** What the second step answers to that code. */
    public static Response enter(TestBrowser browser, String code) {
        return browser.take(browser.form().formParam("code", code).post("/sign-in/code"));
    }
}
