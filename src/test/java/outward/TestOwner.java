package outward;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Ada, who owns the tenant that every test of the running application starts with. */
public final class TestOwner {
    public static final String EMAIL = "ada@example.com";
    public static final String PASSWORD = "a password for tests";
    public static final String TOKEN = "0123456789abcdef0123456789abcdef-ada";

    /** The settings that make her. */
    public static final Map<String, String> SETTINGS = Map.of(
            "outward.bootstrap.email", EMAIL,
            "outward.bootstrap.password", PASSWORD,
            "outward.bootstrap.tenant", "Ada & Partners",
            "outward.bootstrap.token", TOKEN,
            "outward.sample-estate", "false");

    private TestOwner() {}

    /** A call of the API with her token. */
    public static RequestSpecification api() {
        return given().header("Authorization", "Bearer " + TOKEN).contentType(ContentType.JSON);
    }

    /** A page asked for in her session; redirects are not followed. */
    public static RequestSpecification page() {
        return given().redirects().follow(false).cookies(Browser.signIn(EMAIL, PASSWORD));
    }

    /** A form sent in her session, with the form token. */
    public static RequestSpecification form() {
        Map<String, String> cookies = Browser.signIn(EMAIL, PASSWORD);
        return given().redirects()
                .follow(false)
                .cookies(cookies)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf-token", cookies.get("csrf-token"));
    }

    /** What a browser does to sign in, as far as cookies go. */
    private static final class Browser {
        static Map<String, String> signIn(String email, String password) {
            String token = given().get("/sign-in").cookie("csrf-token");
            Response answer = given().redirects()
                    .follow(false)
                    .cookie("csrf-token", token)
                    .contentType(ContentType.URLENC)
                    .formParams("csrf-token", token, "email", email, "password", password)
                    .post("/sign-in");
            return Map.of("csrf-token", token, "outward-session", answer.cookie("outward-session"));
        }
    }
}
