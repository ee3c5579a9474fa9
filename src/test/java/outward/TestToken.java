package outward;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program of a member's, with a token that they make in their browser. */
public final class TestToken {
    private static final Pattern TOKEN = Pattern.compile("id=\"token\">(outward_[\\w-]{43})<");

    private TestToken() {}

    /** Calls of the API with a token that may read all that the member may. */
    public static RequestSpecification of(TestBrowser browser) {
        String page = browser.form()
                .formParams("name", "A program", "scope", "read")
                .post("/account/tokens")
                .asString();
        Matcher token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new AssertionError("no token on the page");
        }
        return given().header("Authorization", "Bearer " + token.group(1));
    }
}
