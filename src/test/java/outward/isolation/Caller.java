package outward.isolation;

import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import outward.TestBrowser;

/**
 * Somebody who asks: a browser, signed in or not, or a program.
 *
 * @param token null for a browser
 */
record Caller(String name, TestBrowser browser, @Nullable String token) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** An answer, with its body as text: of an archive what is in it. */
    record Answer(int status, String body) {
        static Answer of(HttpResponse<byte[]> answer) throws IOException {
            boolean archive = answer.headers()
                    .firstValue("Content-Type")
                    .filter("application/zip"::equals)
                    .isPresent();
            byte[] body = archive ? unpacked(answer.body()) : answer.body();
            return new Answer(answer.statusCode(), new String(body, StandardCharsets.UTF_8));
        }

        private static byte[] unpacked(byte[] archive) throws IOException {
            var text = new ByteArrayOutputStream();
            try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    text.write((entry.getName() + "\n").getBytes(StandardCharsets.UTF_8));
                    zip.transferTo(text);
                }
            }
            return text.toByteArray();
        }
    }

    static Caller anonymous() {
        return new Caller("anonymous", TestBrowser.stranger(), null);
    }

    boolean isNobody() {
        return name.equals("anonymous");
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
            return Answer.of(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
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
