package outward.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.Routes;
import outward.Routes.Route;
import outward.RowDigests;
import outward.TestBrowser;
import outward.TestEstate;
import outward.TestOwner;

/** Every route, asked in every way by somebody and by nobody: what each answer tells the browser, and what it leaves. */
@OutwardTest
@TestProfile(BehindProxy.class)
class HeaderWalkTest {
    private static final Map<String, Pattern> ALWAYS = Map.of(
            "Content-Security-Policy",
                    Pattern.compile("(?!.*unsafe)default-src 'self';.*object-src 'none'.*frame-ancestors 'none'.*"),
            "X-Content-Type-Options", Pattern.compile("nosniff"),
            "Referrer-Policy", Pattern.compile("same-origin"),
            "X-Frame-Options", Pattern.compile("DENY"),
            "Cache-Control", Pattern.compile("no-store"));
    private static final Pattern TYPE = Pattern.compile("(?i)text/[a-z]+; ?charset=utf-8|application/"
            + "(json(;charset=utf-8)?|problem\\+json|zip|yaml; ?charset=utf-8|openmetrics.*|jsonl; ?charset=utf-8)");
    private static final Pattern DOWNLOAD = Pattern.compile(
            "(GET|HEAD) (/api/.*/runbook.*|/.*/runbook/file.*|/.*/exports/file.*|/api/.*/exports.*|/.*/estate|.*/audit/export|/.*/collecting-script|/.*/as-built)");
    private static final Pattern DISPOSITION =
            Pattern.compile("attachment; filename=\"([a-z0-9._-]+)\"; filename\\*=UTF-8''\\1");
    private static final Pattern COOKIE = Pattern.compile(
            "(?=.*;\\s*Path=/(;|$))(?=.*;\\s*HttpOnly)(?=.*;\\s*SameSite=(Lax|Strict))(?!.*Domain=).*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HOST_COOKIE =
            Pattern.compile("(?=.*;\\s*Secure(;|$))__Host-" + COOKIE.pattern(), Pattern.CASE_INSENSITIVE);
    private static final Pattern STAY = Pattern.compile("max-age=63072000; includeSubDomains");

    private final List<String> wrong = new ArrayList<>();
    private int answers;
    private int downloads;
    private int cookies;
    private int hostCookies;

    @Test
    void every_answer_tells_the_browser_what_it_need_not_do_and_reading_leaves_nothing() throws SQLException {
        var ours = TestEstate.of(TestOwner.TOKEN);
        var browser = TestOwner.browser();
        var before = RowDigests.now();
        for (Route route : Routes.all()) {
            String path = ours.path(route.path()) + (route.path().endsWith("plan/changes") ? "?from=1" : "");
            for (String verb : List.of("GET", "HEAD", "OPTIONS", "TRACE")) {
                var page = browser.page().header("Origin", "https://evil.example");
                look(verb + " " + route.path(), (route.isApi() ? TestOwner.api() : page).request(verb, path));
                var nobody = given().redirects().follow(false);
                look("nobody's " + verb + " " + route.path(), nobody.request(verb, path));
                lookByTls(
                        "nobody's " + verb + " by TLS of " + route.path(),
                        nobody.header("X-Forwarded-Proto", "https").request(verb, path));
            }
            if (!route.isGet()) {
                lookRefused(route, path, browser);
            }
        }
        for (String path : List.of(
                "/no-such-page",
                "/sign-in?to=/" + "a".repeat(5_000),
                "/api/v1/no-such-thing",
                "/customers/x",
                "/?page=x",
                "/q/openapi",
                "/q/metrics",
                "/sites/" + ours.site() + "/runbook/file?format=zip")) {
            look("GET " + path, browser.page().get(path));
        }
        assertThat(RowDigests.now()).isEqualTo(before);
        System.out.println("Headers: " + answers + " answers of " + Routes.all().size() + " routes and error pages, "
                + downloads + " downloads, " + (cookies + hostCookies) + " cookies, " + wrong.size()
                + " wrong, nothing written by reading");
        assertThat(wrong).isEmpty();
        assertThat(downloads).as("downloads seen").isGreaterThanOrEqualTo(4);
        assertThat(cookies).as("cookies seen").isPositive();
        assertThat(hostCookies).as("cookies by TLS seen").isPositive();
    }

    /** What is not a form or JSON, a form without its token, and one that another site sent. */
    private void lookRefused(Route route, String path, TestBrowser browser) {
        String what = "refused " + route;
        look(what, browser.page().body("x").contentType("text/plain").request(route.verb(), path));
        look(what, TestOwner.api().body("{").contentType("text/plain").request(route.verb(), path));
        look(what, browser.page().contentType(ContentType.URLENC).request(route.verb(), path));
        look(what, browser.form().header("Sec-Fetch-Site", "cross-site").request(route.verb(), path));
    }

    private void look(String what, Response answer) {
        answers++;
        ALWAYS.forEach((name, wanted) -> check(what, name, answer.header(name), wanted));
        boolean body = answer.header("Content-Type") != null;
        if (body) {
            check(what, "Content-Type", answer.contentType(), TYPE);
        }
        if (DOWNLOAD.matcher(what).matches() && answer.statusCode() == 200) {
            downloads++;
            check(what, "Content-Disposition", String.valueOf(answer.header("Content-Disposition")), DISPOSITION);
        }
        List<String> set = answer.headers().getValues("Set-Cookie");
        cookies += set.size();
        set.forEach(cookie -> check(what, "Set-Cookie", cookie, COOKIE));
        for (String absent : List.of("Strict-Transport-Security", "Access-Control-Allow-Origin", "Server")) {
            if (answer.header(absent) != null) {
                wrong.add(what + ": " + absent + " is " + answer.header(absent));
            }
        }
    }

    /** A browser that came by HTTPS gets cookies that are bound to this host, and is told to stay. */
    private void lookByTls(String what, Response answer) {
        answers++;
        check(what, "Strict-Transport-Security", answer.header("Strict-Transport-Security"), STAY);
        List<String> set = answer.headers().getValues("Set-Cookie");
        hostCookies += set.size();
        set.forEach(cookie -> check(what, "Set-Cookie", cookie, HOST_COOKIE));
    }

    private void check(String what, String name, @Nullable String value, Pattern wanted) {
        if (value == null || !wanted.matcher(value).matches()) {
            wrong.add(what + ": " + name + " is " + value);
        }
    }
}
