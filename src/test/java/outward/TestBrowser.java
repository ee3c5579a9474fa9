package outward;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a browser does with cookies and form tokens; redirects are not followed. */
public final class TestBrowser {
    private final Map<String, String> cookies = new HashMap<>();

    /** A browser of nobody's. */
    public static TestBrowser stranger() {
        var browser = new TestBrowser();
        browser.cookies.put("csrf-token", given().get("/sign-in").cookie("csrf-token"));
        return browser;
    }

    /** A browser in which somebody has just signed in. */
    public static TestBrowser signedIn(String email, String password) {
        var browser = stranger();
        browser.take(
                browser.form().formParams("email", email, "password", password).post("/sign-in"));
        return browser;
    }

    /** The same with a cookie that another browser has. */
    public TestBrowser with(String cookie, TestBrowser other) {
        cookies.put(cookie, other.cookies.get(cookie));
        return this;
    }

    /** Another with the same cookies. */
    public TestBrowser copy() {
        var copy = new TestBrowser();
        copy.cookies.putAll(cookies);
        return copy;
    }

    /** Keeps the session that an answer gives, or drops the one that it ends. */
    public Response take(Response answer) {
        for (String kept : List.of(
                "outward-session", "outward-second-step", "outward-errand", "outward-returned", "q_auth_provider")) {
            String value = answer.cookie(kept);
            if (value != null && value.isEmpty()) {
                cookies.remove(kept);
            } else if (value != null) {
                cookies.put(kept, value);
            }
        }
        return answer;
    }

    /** A page asked for. */
    public RequestSpecification page() {
        return given().redirects().follow(false).cookies(cookies);
    }

    /** A form sent, with the form token. */
    public RequestSpecification form() {
        return page().contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf-token", cookies.get("csrf-token"));
    }

    /** The Cookie header that it sends. */
    public String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** The form token that its forms carry. */
    public String formToken() {
        return cookies.get("csrf-token");
    }

    /** Whether the browser is let in. */
    public boolean isIn() {
        return page().get("/customers").statusCode() == 200;
    }
}
