package outward.isolation;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import outward.TestBrowser;

/**
 * Somebody who asks: a browser, signed in or not, or a program.
 *
 * @param token null for a browser
 */
record Caller(String name, TestBrowser browser, @Nullable String token) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** An answer, with its body as text whatever it is. */
    record Answer(int status, String body) {}

    static Caller anonymous() {
        return new Caller("anonymous", TestBrowser.stranger(), null);
    }

    static Caller signedIn(String name, TestBrowser browser) {
        return new Caller(name, browser, null);
    }

    static Caller program(String name, String token) {
        return new Caller(name, TestBrowser.stranger(), token);
    }

    /** Asks with a form on a page and with JSON at the machine interface; what would end a thing has a wrong version. */
    Answer ask(String verb, String path, String body) {
        boolean api = path.startsWith("/api/");
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .header("Cookie", browser.cookieHeader())
                .header("Content-Type", api ? "application/json" : "application/x-www-form-urlencoded");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (api && verb.equals("DELETE") && !path.contains("/waivers/")) {
            request.header("If-Match", "\"999\"");
        }
        return send(request.method(verb, content(verb, api ? body : form(body))));
    }

    private String form(String fields) {
        return "csrf-token=" + browser.formToken() + (fields.isEmpty() ? "" : "&" + fields);
    }

    private static HttpRequest.BodyPublisher content(String verb, String body) {
        boolean none = verb.equals("GET") || verb.equals("DELETE");
        return none ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
