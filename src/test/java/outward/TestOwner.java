package outward;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Ada, who owns the tenant that every test of the running application starts with. */
public final class TestOwner {
    public static final String EMAIL = "ada@example.com";
    public static final String PASSWORD = "a password for tests";
    public static final String TOKEN = "0123456789abcdef0123456789abcdef-ada";

    /** The settings that make her. */
    public static final Map<String, String> SETTINGS = Map.of(
            "outward.bootstrap.email",
            EMAIL,
            "outward.bootstrap.password",
            PASSWORD,
            "outward.bootstrap.tenant",
            "Ada & Partners",
            "outward.bootstrap.token",
            TOKEN,
            "outward.printing-patience",
            "0.5S",
            "outward.sample-estate",
            "false");

    /** How long tests share a session of hers: well within the time for which her proof of who she is counts. */
    private static final Duration SHARED = Duration.ofMinutes(4);

    private static TestBrowser shared = new TestBrowser();
    private static Instant since = Instant.EPOCH;

    private TestOwner() {}

    /** A call of the API with her token. */
    public static RequestSpecification api() {
        return given().header("Authorization", "Bearer " + TOKEN).contentType(ContentType.JSON);
    }

    /** A browser in which she signed in lately; while that session lasts others are given it too. */
    public static synchronized TestBrowser browser() {
        Instant now = TestClock.ofTheApplication().instant();
        boolean lately = !now.isBefore(since) && now.isBefore(since.plus(SHARED));
        if (!lately || shared.page().get("/customers/new").statusCode() != 200) {
            shared = signIn();
            since = now;
        }
        return shared.copy();
    }

    /** The page that an answer of hers leads to, as her browser shows it first: with the sentence about what was done. */
    public static Response landing(Response sent) {
        String location = sent.header("Location");
        return page().urlEncodingEnabled(false)
                .cookie("said", sent.cookie("said"))
                .get(location);
    }

    /** A browser in which she has just signed in, for a test of what depends on when and on whose session. */
    public static TestBrowser signIn() {
        return TestBrowser.signedIn(EMAIL, PASSWORD);
    }

    /** A page asked for in a session of hers; redirects are not followed. */
    public static RequestSpecification page() {
        return browser().page();
    }

    /** A form sent in a session of hers, with the form token. */
    public static RequestSpecification form() {
        return browser().form();
    }
}
