package outward.oidc;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import outward.TestBrowser;
import outward.database.Ids;

/** A browser on the way to the stub and back. */
public record ProviderWalk(TestBrowser browser, String address, Map<String, String> asked) {
    /** Begun by a form. */
    static ProviderWalk begin(TestBrowser browser, String path, String... fields) {
        var form = browser.form();
        for (int i = 0; i < fields.length; i += 2) {
            form.formParam(fields[i], fields[i + 1]);
        }
        Response page = browser.take(form.post(path));
        assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
        String address = page.header("Refresh").substring("0; url=".length());
        return new ProviderWalk(browser, address, query(address));
    }

    /** Begun on the sign-in page by nobody yet. */
    static ProviderWalk signIn() {
        return begin(TestBrowser.stranger(), "/sign-in/provider");
    }

    private static Map<String, String> query(String address) {
        return Arrays.stream(URI.create(address).getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    /** The same walk, gone on with by another browser. */
    ProviderWalk with(TestBrowser other) {
        return new ProviderWalk(other, address, asked);
    }

    String nonce() {
        return asked.get("nonce");
    }

    /** An untouched token for that subject. */
    TestToken token(String subject) {
        return new TestToken(subject, nonce());
    }

    /** The code for which the stub gives out a token. */
    String codeFor(String token) {
        String code = Ids.next().toString();
        given().body(asked.get("code_challenge") + " " + token).put(TestToken.ISSUER + "/told/" + code);
        return code;
    }

    /** Comes back as that subject. */
    Response back(String subject) {
        return backWith(token(subject).signed());
    }

    /** Comes back with that token. */
    Response backWith(String token) {
        return back("code", codeFor(token), "state", asked.get("state"));
    }

    Response backWith(Function<TestToken, String> spoilt, String subject) {
        return backWith(spoilt.apply(token(subject)));
    }

    /** Comes back with those parameters. */
    Response back(String... parameters) {
        var page = browser.page();
        for (int i = 0; i < parameters.length; i += 2) {
            page.queryParam(parameters[i], parameters[i + 1]);
        }
        return browser.take(page.get("/sign-in/provider"));
    }

    /** Somebody new, who was invited and came in by the provider as that subject; the browser is theirs. */
    public static TestBrowser arrive(String invitation, String subject) {
        var walk = begin(TestBrowser.stranger(), "/welcome/provider", "code", invitation);
        assertThat(walk.back(subject).statusCode()).isEqualTo(200);
        Response in = walk.browser().take(walk.browser().form().post("/welcome/provider/arrival"));
        assertThat(in.statusCode()).as(in.asString()).isEqualTo(303);
        return walk.browser();
    }
}
